import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { type ReadingSession, startReadingSession } from '../../src/reader/reading-session';
import { aGloss, annotate, firstOf, mapOf, setPage, watchShadowRoots } from './marked-page';
import { popoverOptions } from './popover/popover-options';

const WORDS = {
  بيلاروسيا: aGloss(),
  قطر: aGloss({ entry: 'territory/QA', renderings: ['Qatar'], headword: 'قطر' }),
};

let session: ReadingSession | undefined;
let shadow: () => ShadowRoot;

function start(html: string): ReadingSession {
  setPage(html);
  session = startReadingSession({
    ...popoverOptions(),
    ...article(),
    settings: DEFAULT_SETTINGS,
    onNotesPlaced: () => {},
  });
  return session;
}

function article() {
  const blocks = [...document.querySelectorAll('p')].map(mapOf);
  return { blocks, annotated: annotate(blocks, WORDS) };
}

function shownName(): string | null {
  const open = document.querySelector('hamish-margin') !== null;
  return open ? (shadow().querySelector('h2')?.textContent ?? null) : null;
}

function doubleClick(element: Element): void {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const at = { clientX: (left + right) / 2, clientY: (top + bottom) / 2 };
  element.dispatchEvent(new MouseEvent('dblclick', { ...at, bubbles: true, cancelable: true }));
}

function move(element: Element, type = 'pointermove', pointerType = 'mouse'): void {
  const box = element.getBoundingClientRect();
  const at = { clientX: (box.left + box.right) / 2, clientY: (box.top + box.bottom) / 2 };
  const kind = { pointerType, isPrimary: true, pointerId: 1, bubbles: true, composed: true };
  element.dispatchEvent(new PointerEvent(type, { ...at, ...kind }));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function get(selector: string): HTMLElement {
  return firstOf(document.querySelectorAll<HTMLElement>(selector));
}

const PAGE = `<p dir="rtl">قالت <b>بيلاروسيا</b> شيئا ثم <i>قطر</i> أيضا <u>وحدها</u></p>
  <a id="link" href="#x">link</a>`;

beforeEach(() => {
  shadow = watchShadowRoots();
});

afterEach(() => {
  session?.destroy();
  setPage('');
  vi.restoreAllMocks();
});

describe('pointing with a mouse', () => {
  it('shows within 500 ms, goes over to a neighbour, and hides after leaving', async () => {
    start(PAGE);
    move(get('b'));
    await wait(60);
    expect(shownName()).toBeNull();
    await vi.waitFor(() => expect(shownName()).toBe('Belarus'), { timeout: 440 });
    move(get('i'));
    await vi.waitFor(() => expect(shownName()).toBe('Qatar'), { timeout: 500 });
    move(get('u'));
    await wait(150);
    expect(shownName()).toBe('Qatar');
    await vi.waitFor(() => expect(shownName()).toBeNull(), { timeout: 500 });
  });

  it('stays while the pointer is in the popover, and while somebody writes there', async () => {
    start(PAGE);
    move(get('b'));
    await vi.waitFor(() => expect(shownName()).toBe('Belarus'));
    move(firstOf(shadow().querySelectorAll('.kind')));
    await wait(500);
    expect(shownName()).toBe('Belarus');
    firstOf(shadow().querySelectorAll('details')).open = true;
    firstOf(shadow().querySelectorAll('textarea')).focus();
    move(get('u'));
    await wait(500);
    expect(shownName()).toBe('Belarus');
  });

  it('keeps what was clicked until a click elsewhere', async () => {
    start(PAGE);
    move(get('b'), 'pointerdown');
    move(get('b'), 'pointerup');
    expect(shownName()).toBe('Belarus');
    move(get('b'));
    move(get('u'));
    await wait(500);
    expect(shownName()).toBe('Belarus');
    move(get('u'), 'pointerdown');
    move(get('u'), 'pointerup');
    expect(shownName()).toBeNull();
  });
});

describe('asked from outside', () => {
  const markedBy = (name: string) => [...(CSS.highlights.get(name) ?? [])].length;

  it('tells every entry and sets its mentions off', () => {
    const reading = start(PAGE);
    expect(reading.entries().map(({ gloss, count }) => [gloss.renderings[0], count])).toEqual([
      ['Belarus', 1],
      ['Qatar', 1],
    ]);
    reading.flash('territory/QA');
    expect(markedBy('hamish-flash')).toBe(1);
    reading.flash(null);
    expect(markedBy('hamish-flash')).toBe(0);
  });

  it('shows a mention without anything over it', () => {
    const reading = start(PAGE);
    reading.next();
    expect(shownName()).toBe('Belarus');
    expect(reading.show('territory/QA', 0)).toEqual({ at: 0, of: 1 });
    expect(shownName()).toBeNull();
    reading.flash(null);
    expect(markedBy('hamish-current')).toBe(1);
    reading.destroy();
    expect(markedBy('hamish-current')).toBe(0);
  });
});

describe('touching', () => {
  it('shows on a tap but not on a scroll', () => {
    start(PAGE);
    move(get('b'), 'pointerdown', 'touch');
    move(get('b'), 'pointercancel', 'touch');
    expect(shownName()).toBeNull();
    move(get('b'), 'pointerdown', 'touch');
    move(get('b'), 'pointerup', 'touch');
    expect(shownName()).toBe('Belarus');
  });

  it('leaves links to the page', () => {
    start('<p><a href="#x">قطر</a></p>');
    move(get('a'), 'pointerdown', 'touch');
    move(get('a'), 'pointerup', 'touch');
    expect(shownName()).toBeNull();
  });
});

describe('walking', () => {
  it('walks, enters, and comes back to where the focus was', async () => {
    start(PAGE);
    get('#link').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(shownName()).toBe('Belarus');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(shownName()).toBe('Qatar');
    expect(document.activeElement).toBe(get('#link'));
    await userEvent.keyboard('{Enter}');
    expect(shadow().activeElement?.className).toBe('save');
    await userEvent.keyboard('{Escape}');
    expect(shownName()).toBeNull();
    expect(document.activeElement).toBe(get('#link'));
    expect(CSS.highlights.has('hamish-current')).toBe(false);
  });

  it('brings the next name into view', () => {
    const walk = start(`<p>قطر</p><div style="height: 4000px"></div><p>بيلاروسيا</p>`);
    walk.next();
    walk.next();
    expect(shownName()).toBe('Belarus');
    const box = firstOf([...document.querySelectorAll('p')].reverse()).getBoundingClientRect();
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(innerHeight);
    walk.previous();
    expect(shownName()).toBe('Qatar');
    expect(scrollY).toBeLessThan(100);
  });
});

describe('changes', () => {
  it('marks anew', () => {
    const going = start('<p>قطر</p>');
    get('p').textContent = 'بيلاروسيا ثم بيلاروسيا';
    going.update(article());
    expect(CSS.highlights.get('hamish-dotted-green')?.size).toBe(2);
    going.next();
    expect(shownName()).toBe('Belarus');
  });

  it('goes on from what is shown, and closes when its words are gone', () => {
    const going = start('<p>قطر</p><p>بيلاروسيا</p>');
    going.next();
    going.update(article());
    expect(shownName()).toBe('Qatar');
    expect(CSS.highlights.has('hamish-current')).toBe(true);
    going.next();
    expect(shownName()).toBe('Belarus');
    firstOf([...document.querySelectorAll('p')].reverse()).remove();
    going.update(article());
    expect(shownName()).toBeNull();
  });

  it('leaves the page as it was, deaf to everything', async () => {
    setPage(PAGE);
    const before = document.documentElement.outerHTML;
    const going = start(PAGE);
    going.next();
    going.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    move(get('b'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await wait(250);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('words', () => {
  it('are explained when they are double-clicked, which the page sees too', async () => {
    start(PAGE);
    const seen = vi.fn();
    document.addEventListener('dblclick', (event) => seen(event.defaultPrevented), { once: true });
    doubleClick(get('u'));
    await vi.waitFor(() => expect(shownName()).toBe('وحدها'));
    expect(seen.mock.calls).toEqual([[false]]);
  });

  it('are walked with the arrows once the focus is inside, from a name as well', async () => {
    start(PAGE);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Enter}{ArrowLeft}');
    await vi.waitFor(() => expect(shownName()).toBe('شيئا'));
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(shownName()).toBe('بيلاروسيا'));
  });

  it('are left alone where a name was double-clicked: it offers its words itself', async () => {
    start(PAGE);
    doubleClick(get('b'));
    await vi.waitFor(() => expect(shownName()).toBe('Belarus'));
  });
});

describe('settings', () => {
  const twice = '<p dir="rtl"><b>قطر</b> ثم <i>قطر</i></p><p dir="rtl"><u>قطر</u> أيضا</p>';
  const startWith = (change: Partial<Settings>) => {
    setPage(twice);
    session = startReadingSession({
      ...popoverOptions(),
      ...article(),
      settings: { ...DEFAULT_SETTINGS, ...change },
      onNotesPlaced: () => {},
    });
  };

  it.each([
    ['all', 3],
    ['paragraph', 2],
    ['article', 1],
  ] as const)('mark a name %s: %i times', (density, marks) => {
    startWith({ density });
    expect(CSS.highlights.get('hamish-dotted-green')?.size).toBe(marks);
    expect(session?.entries()).toMatchObject([{ count: 3 }]);
  });

  it('draw each kind with its own line and colour', () => {
    startWith({ marks: { ...DEFAULT_SETTINGS.marks, place: { line: 'wavy', colour: 'red' } } });
    expect([...CSS.highlights.keys()]).toEqual(['hamish-wavy-red']);
  });

  it('explain without a mark where no line is wanted', async () => {
    startWith({ marks: { ...DEFAULT_SETTINGS.marks, place: { line: 'none', colour: 'red' } } });
    expect([...CSS.highlights.keys()]).toEqual([]);
    move(get('b'));
    await vi.waitFor(() => expect(shownName()).toBe('Qatar'));
  });

  it('explain names only while the key is held that the reader chose', async () => {
    startWith({ hoverKey: 'shift', hoverDelay: 50 });
    move(get('b'));
    await wait(200);
    expect(shownName()).toBeNull();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    await vi.waitFor(() => expect(shownName()).toBe('Qatar'));
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    await wait(500);
    expect(shownName()).toBe('Qatar');
  });

  it('show the popover in the size and theme the reader chose', async () => {
    startWith({ textSize: 200, theme: 'dark' });
    move(get('b'));
    await vi.waitFor(() => expect(shownName()).toBe('Qatar'));
    const card = shadow().querySelector('.card');
    const title = shadow().querySelector('h2');
    if (card === null || title === null) throw new Error('Nothing is shown.');
    expect(getComputedStyle(card).colorScheme).toBe('dark');
    expect(title.getBoundingClientRect().height).toBeGreaterThan(40);
  });
});
