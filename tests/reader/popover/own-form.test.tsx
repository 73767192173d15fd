import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { liveRange } from '../../../src/reader/highlight/live-range';
import type { MarkedMention } from '../../../src/reader/highlight/marked-mention';
import { ownEntryOf } from '../../../src/reader/own-entry-of';
import {
  createPopover,
  type Popover,
  type PopoverOptions,
} from '../../../src/reader/popover/popover';
import { aGloss, firstOf, mentionsOf, setPage, watchShadowRoots } from '../marked-page';
import { popoverOptions } from './popover-options';

let popover: Popover;
let shadow: () => ShadowRoot;

beforeEach(() => {
  shadow = watchShadowRoots();
  setPage('<p dir="rtl">روسيا وبيلاروسيا ثم قطر</p>');
});

afterEach(() => {
  popover.destroy();
  setPage('');
});

const GLOSS = aGloss({
  kind: 'place',
  headword: 'قَطَر',
  renderings: ['Qatar', 'State of Qatar'],
  descriptions: { en: 'A country', ar: 'دولة' },
});

function open(change: Partial<PopoverOptions> = {}, gloss = GLOSS): MarkedMention {
  popover = createPopover(popoverOptions(change));
  const mention = firstOf(mentionsOf(document.body, 'قطر', gloss));
  popover.open(mention, liveRange(mention) as Range, { focus: false });
  return mention;
}

const one = <T extends HTMLElement>(selector: string) =>
  firstOf(shadow().querySelectorAll<T>(selector));
const texts = (selector: string) =>
  [...shadow().querySelectorAll(selector)].map((each) => each.textContent);

async function openForm(): Promise<void> {
  one('button.own').click();
  await expect.poll(() => shadow().querySelector('.own-form')).not.toBeNull();
}

function typeRendering(text: string): void {
  const input = one<HTMLInputElement>('[name=rendering]');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

it('adds what is known, with what the reader typed, in two steps', async () => {
  const onAdd = vi.fn<PopoverOptions['onAdd']>(async () => {});
  const mention = open({ onAdd });
  await openForm();
  typeRendering('Katar');
  await expect.poll(() => one<HTMLInputElement>('[name=rendering]').value).toBe('Katar');
  one('.own-form .save').click();
  await expect.poll(() => texts('button.own')).toEqual(['popover_own_added']);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(mention, {
    headword: 'قَطَر',
    rendering: 'Katar',
    kind: 'place',
    description: 'A country',
  });
  expect(popover.focusIn).toBe('card');
});

it('keeps what was typed and says so when it cannot be stored', async () => {
  open({ onAdd: () => Promise.reject(new Error('disk full')) });
  await openForm();
  typeRendering('Katar');
  one('.own-form .save').click();
  await expect.poll(() => texts('[role=alert]')).toEqual(['popover_own_failed failure_unknown']);
  expect(one<HTMLInputElement>('[name=rendering]').value).toBe('Katar');
});

it('gives way to the note again when the reader cancels', async () => {
  open();
  await openForm();
  one('.own-form .cancel').click();
  await expect.poll(() => texts('button.own')).toEqual(['popover_own_add']);
  expect(shadow().querySelector('textarea')).not.toBeNull();
});

it('says which glossary an own entry is from, in its language, and leads to it', () => {
  const onEditOwn = vi.fn<PopoverOptions['onEditOwn']>();
  const own = { ...GLOSS, source: 'own', glossary: 'Energy', language: 'fa' } as const;
  const mention = open({ onEditOwn }, own);
  expect(texts('.from bdi')).toEqual(['Energy']);
  expect([one('h2').lang, one('h2').dir]).toEqual(['fa', 'rtl']);
  one('button.own').click();
  expect(onEditOwn).toHaveBeenCalledExactlyOnceWith(mention);
});

it('learns of the entry that is known now', async () => {
  const mention = open();
  const own = { ...GLOSS, entry: 'own/g/e', source: 'own', renderings: ['Katar'] } as const;
  popover.learn({ ...mention, gloss: own }, liveRange(mention) as Range);
  await expect.poll(() => texts('h2')).toEqual(['Katar']);
});

it.each([
  ['the same, with diacritics', 'قَطَر', []],
  ['a singular of what stands in the text', 'قُطْر', []],
  ['another form', 'قطري', ['قطر']],
] as const)('an entry is found in the text, written as %s', (_, headword, variants) => {
  const draft = { headword, rendering: 'a; b', kind: 'term', description: '' } as const;
  const entry = ownEntryOf({ surface: 'قطر', clitics: [] }, draft, { from: 'ar', to: 'en' }, 7);
  expect(entry).toMatchObject({ headword, variants, renderings: ['a', 'b'], from: 'ar', at: 7 });
});
