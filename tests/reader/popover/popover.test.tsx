import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { liveRange } from '../../../src/reader/highlight/live-range';
import type { MarkedMention } from '../../../src/reader/highlight/marked-mention';
import type { NoteContent } from '../../../src/reader/popover/note-drafts';
import {
  createPopover,
  type OpenOptions,
  type Popover,
  type PopoverOptions,
} from '../../../src/reader/popover/popover';
import { aGloss, firstOf, mentionsOf, setPage, watchShadowRoots } from '../marked-page';
import { popoverOptions } from './popover-options';

let popover: Popover | undefined;
let shadow: () => ShadowRoot;

beforeEach(() => {
  shadow = watchShadowRoots();
  setPage('<p dir="rtl">روسيا <a id="link" href="#x">رابط</a> وبيلاروسيا ثم قطر</p>');
});

afterEach(() => {
  popover?.destroy();
  setPage('');
  vi.restoreAllMocks();
});

function aPopover(change: Partial<PopoverOptions> = {}): Popover {
  popover = createPopover(popoverOptions(change));
  return popover;
}

function aMention(word = 'وبيلاروسيا', gloss = aGloss()): MarkedMention {
  return firstOf(mentionsOf(document.body, word, gloss, [[{ form: 'و', gloss: 'and' }]]));
}

function open(
  which = aPopover(),
  mention = aMention(),
  how: OpenOptions = { focus: false },
): ShadowRoot {
  const range = liveRange(mention);
  if (range === null) throw new Error('The word is not there.');
  which.open(mention, range, how);
  return shadow();
}

function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  return firstOf(shadow().querySelectorAll<T>(selector));
}

function type(selector: string, text: string): void {
  const field = one<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function status(): string {
  return one('.status').textContent;
}

describe('what it shows', () => {
  it('gives every run its language and direction', () => {
    open();
    const runs = ['h2', '.headword', '.romanisation', '.description'].map((selector) => {
      const run = one(selector);
      return [run.textContent, run.lang, run.dir];
    });
    expect(runs).toEqual([
      ['Belarus', 'en', 'ltr'],
      ['بيلاروسيا', 'ar', 'rtl'],
      ['Bīlārūsiyā', 'ar-Latn', 'ltr'],
      ['Country in Eastern Europe', 'en', 'ltr'],
    ]);
    expect(one('.kind').textContent).toBe('kind_place');
    expect(one('.pieces').textContent).toContain('و “and” + بيلاروسيا');
    expect(one('.alternates').textContent).toContain('Byelorussia');
  });

  it('is described in the language of the interface', () => {
    open(aPopover({ language: 'ar' }));
    expect([one('.card').lang, one('.card').dir]).toEqual(['ar', 'rtl']);
    expect(one('.description').textContent).toBe('دولة في شرق أوروبا');
    expect(one('h2').dir).toBe('ltr');
  });

  it('leaves out what is not known', () => {
    const bare = aGloss({ renderings: ['Qatar'], romanisation: '', descriptions: {} });
    open(aPopover(), firstOf(mentionsOf(document.body, 'قطر', bare)));
    for (const selector of ['.romanisation', '.description', '.pieces', '.alternates'])
      expect(shadow().querySelector(selector)).toBeNull();
  });

  it('is a dialog named by its heading', () => {
    open();
    expect(one('.card').role ?? one('.card').getAttribute('role')).toBe('dialog');
    expect(one(`#${one('.card').getAttribute('aria-labelledby')}`).textContent).toBe('Belarus');
  });
});

describe('its place in the page', () => {
  it('leaves the page as it was, to the byte', () => {
    const before = document.documentElement.outerHTML;
    const made = aPopover();
    open(made);
    made.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('cannot be looked into', () => {
    open();
    expect(firstOf(document.querySelectorAll('hamish-margin')).shadowRoot).toBeNull();
  });

  it('moves into a modal dialog, where it can be used', () => {
    setPage('<dialog><p>قالت قطر</p></dialog>');
    const dialog = firstOf(document.querySelectorAll('dialog'));
    dialog.showModal();
    const made = aPopover();
    open(made, aMention('قطر'));
    const box = one('.save').getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + 5, box.top + 5);
    expect(dialog.contains(hit)).toBe(true);
    expect(made.contains(hit)).toBe(true);
  });

  it('keeps its keys and clicks to itself', async () => {
    const seen: string[] = [];
    const ending = new AbortController();
    for (const type of ['keydown', 'keyup', 'click', 'focusin'])
      document.addEventListener(type, () => seen.push(type), { signal: ending.signal });
    open(aPopover(), aMention(), { focus: true });
    await userEvent.keyboard('s');
    one('.notes').click();
    ending.abort();
    expect(seen).toEqual([]);
  });
});

describe('saving', () => {
  it('says saved only when it is', async () => {
    const stored = Promise.withResolvers<void>();
    let note: NoteContent | null = null;
    const onSave = vi.fn(async (_: MarkedMention, content: NoteContent) => {
      await stored.promise;
      note = content;
    });
    const mention = aMention();
    open(aPopover({ onSave, noteOf: () => note }), mention);
    type('textarea', 'جارة');
    type('input', 'people، مكان, people');
    expect(status()).toBe('popover_edited');
    one('.save').click();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(mention, {
      text: 'جارة',
      tags: ['people', 'مكان'],
      colour: 'yellow',
    });
    await Promise.resolve();
    expect(status()).toBe('popover_saving');
    stored.resolve();
    await vi.waitFor(() => expect(status()).toBe('popover_saved'));
    one('.save').click();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('keeps the text when saving fails, also when closed and opened again', async () => {
    const full = Object.assign(new Error('No room'), { remoteName: 'StorageFull' });
    const onSave = vi.fn(() => Promise.reject(full));
    const made = aPopover({ onSave });
    open(made);
    type('textarea', 'My words');
    one('.save').click();
    await vi.waitFor(() => expect(status()).toBe('popover_save_failed failure_full'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('My words');
    made.close();
    open(made);
    expect(status()).toBe('popover_save_failed failure_full');
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('My words');
    one('.save').click();
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('does not count as saved what was typed meanwhile', async () => {
    const stored = Promise.withResolvers<void>();
    open(aPopover({ onSave: () => stored.promise }));
    type('textarea', 'first');
    one('.save').click();
    type('textarea', 'first and second');
    stored.resolve();
    await vi.waitFor(() => expect(status()).toBe('popover_edited'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('first and second');
  });

  it('shows the note that is stored, as it is now', () => {
    let note: NoteContent = { text: 'old', tags: ['a', 'b'], colour: 'pink' };
    const made = aPopover({ noteOf: () => note });
    open(made);
    expect(status()).toBe('popover_saved');
    expect(one<HTMLInputElement>('input').value).toBe('a, b');
    expect(one<HTMLDetailsElement>('details').open).toBe(true);
    expect(one<HTMLInputElement>('.swatch :checked').value).toBe('pink');
    note = { text: 'new', tags: [], colour: 'blue' };
    made.refresh();
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('new');
  });

  it('saves another colour of a stored note at once, and nothing else with it', async () => {
    let note: NoteContent = { text: 'old', tags: ['a'], colour: 'pink' };
    const onSave = vi.fn(async (_: MarkedMention, content: NoteContent) => {
      note = content;
    });
    open(aPopover({ onSave, noteOf: () => note }));
    one('[data-colour="green"] input').click();
    await vi.waitFor(() => expect(status()).toBe('popover_saved'));
    expect(note).toEqual({ text: 'old', tags: ['a'], colour: 'green' });
    type('textarea', 'half a sen');
    one('[data-colour="blue"] input').click();
    expect(status()).toBe('popover_edited');
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it('no longer says saved once the note has been deleted elsewhere', async () => {
    let note: NoteContent | null = null;
    const onSave = async (_: MarkedMention, content: NoteContent) => {
      note = content;
    };
    const made = aPopover({ onSave, noteOf: () => note });
    open(made);
    type('textarea', 'soon gone');
    one('.save').click();
    await vi.waitFor(() => expect(status()).toBe('popover_saved'));
    note = null;
    made.refresh();
    expect(status()).toBe('');
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  it('keeps a draft with the note it was typed for', () => {
    let article = 1;
    const made = aPopover({ noteIdOf: ({ gloss }) => `${gloss.entry} ${article}` });
    open(made);
    type('textarea', 'about the first article');
    article = 2;
    made.refresh();
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('');
    article = 1;
    made.refresh();
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('about the first article');
  });

  it('keeps the drafts of two names apart', () => {
    const made = aPopover();
    open(made);
    type('textarea', 'about Belarus');
    open(made, aMention('قطر', aGloss({ entry: 'territory/QA' })));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('');
    open(made);
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('about Belarus');
  });

  it('closes once it is stored that the reader knows the name', async () => {
    const stored = Promise.withResolvers<void>();
    const onKnow = vi.fn<PopoverOptions['onKnow']>(() => stored.promise);
    const mention = aMention();
    const shown = aPopover({ onKnow });
    open(shown, mention);
    one('.know').click();
    expect(onKnow).toHaveBeenCalledExactlyOnceWith(mention);
    expect(shown.isOpen).toBe(true);
    stored.resolve();
    await expect.poll(() => shown.isOpen).toBe(false);
  });

  it('stays and says so when that cannot be stored', async () => {
    const shown = aPopover({ onKnow: () => Promise.reject(new Error('disk full')) });
    open(shown);
    one('.know').click();
    await expect
      .poll(() => shadow().querySelector('[role=alert]')?.textContent)
      .toBe('popover_know_failed failure_unknown');
    expect(shown.isOpen).toBe(true);
  });

  it('opens the notes', () => {
    const onOpenNotes = vi.fn();
    open(aPopover({ onOpenNotes }));
    one('.notes').click();
    expect(onOpenNotes).toHaveBeenCalledOnce();
  });
});

describe('focus', () => {
  it('stays in the page unless asked for, and the name is spoken instead', async () => {
    const link = firstOf(document.querySelectorAll<HTMLElement>('#link'));
    link.focus();
    const made = aPopover();
    open(made, aMention(), { focus: false, announce: true });
    expect(document.activeElement).toBe(link);
    await vi.waitFor(() =>
      expect(one('.announcer').textContent).toBe('popover_announce Belarus kind_place'),
    );
  });

  it('goes round inside with Tab and back to where it was on closing', async () => {
    const link = firstOf(document.querySelectorAll<HTMLElement>('#link'));
    link.focus();
    const made = aPopover();
    open(made, aMention(), { focus: true });
    expect(shadow().activeElement).toBe(one('.save'));
    await userEvent.keyboard('{Tab}');
    expect(shadow().activeElement).toBe(one('.notes'));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    expect(shadow().activeElement).toBe(one('.close'));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(shadow().activeElement).toBe(one('.own'));
    made.close();
    expect(document.activeElement).toBe(link);
  });

  it('finds its way back also after another name was opened', () => {
    const link = firstOf(document.querySelectorAll<HTMLElement>('#link'));
    link.focus();
    const made = aPopover();
    open(made, aMention(), { focus: true });
    open(made, aMention('قطر'));
    expect(shadow().activeElement).toBe(one('.save'));
    made.close();
    expect(document.activeElement).toBe(link);
  });
});

describe('follow', () => {
  it('goes along with its word and closes when that is out of sight', () => {
    setPage('<p style="margin-top: 100px">قالت قطر</p><div style="height: 3000px"></div>');
    const made = aPopover();
    open(made, aMention('قطر'));
    const before = one('.card').getBoundingClientRect().top;
    scrollTo(0, 20);
    made.follow();
    expect(one('.card').getBoundingClientRect().top).toBeCloseTo(before - 20, 0);
    scrollTo(0, 2000);
    made.follow();
    expect(made.isOpen).toBe(false);
  });
});
