import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { liveRange } from '../../../src/reader/highlight/live-range';
import {
  createPopover,
  type Popover,
  type PopoverOptions,
} from '../../../src/reader/popover/popover';
import { aLookUp, firstOf, setPage, watchShadowRoots } from '../marked-page';
import { aWord, placeIn } from '../words/a-word';
import { popoverOptions } from './popover-options';

let popover: Popover | undefined;
let shadow: () => ShadowRoot;

beforeEach(() => {
  shadow = watchShadowRoots();
  setPage('<p dir="rtl">صدر كتابهم أمس.</p>');
});

afterEach(() => {
  popover?.destroy();
  setPage('');
  vi.restoreAllMocks();
});

function open(change: Partial<PopoverOptions> = {}, word = aWord()): Popover {
  const made = createPopover(popoverOptions(change));
  popover = made;
  const place = placeIn(firstOf(document.querySelectorAll('p')), 4);
  const range = liveRange(place);
  if (range === null) throw new Error('The word is not there.');
  made.openWord(place, word, range, { focus: false });
  return made;
}

function texts(selector: string): readonly string[] {
  return [...shadow().querySelectorAll(selector)].map((each) => each.textContent);
}

describe('the card of a word', () => {
  it('cuts the word up and says what each piece means', () => {
    open();
    expect(texts('h2')).toEqual(['their book']);
    expect(texts('.surface span')).toEqual(['كتاب', 'هم']);
    expect(texts('.word-pieces li')).toEqual(['كتابbook', 'همword_whose_they']);
    expect(texts('.lemma .arabic')).toEqual(['كِتَاب']);
    expect(texts('.senses')).toEqual(['book; letter']);
  });

  it('writes Latin letters as the reader wants', () => {
    open({ settings: { ...DEFAULT_SETTINGS, romanisation: 'buckwalter' } });
    expect(texts('.lemma .romanisation')).toEqual(['kitaAb']);
  });

  it('shows another reading that is chosen', () => {
    const made = open();
    expect(made.study?.choose(1)).toBe(true);
    expect(texts('h2')).toEqual(['their writers']);
    expect(shadow().querySelector('[aria-pressed="true"] .english')?.textContent).toBe(
      'their writers',
    );
  });

  it('says so when the word is not known, and still saves it', async () => {
    const onSave = vi.fn(async () => {});
    open({ onSave }, { surface: 'كتابهم', readings: [] });
    expect(texts('.unknown')).toEqual(['word_unknown']);
    shadow().querySelector<HTMLElement>('.save')?.click();
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  });

  it('has no button to speak without an Arabic voice', () => {
    open();
    expect(shadow().querySelector('.speak')).toBeNull();
  });

  it('shows the sentence and comes back, with the focus inside', async () => {
    const words = [{ start: 0, end: 3, written: 'صدر', vocalised: 'صَدَرَ', english: 'he left' }];
    const made = open({ lookUp: aLookUp({ sentence: async () => words }) });
    made.focus();
    shadow().querySelector<HTMLElement>('.sentence')?.click();
    await vi.waitFor(() => expect(texts('.interlinear li')).toEqual(['صَدَرَhe left']));
    expect(made.focusIn).toBe('card');
    shadow().querySelector<HTMLElement>('.back')?.click();
    expect(texts('h2')).toEqual(['their book']);
    expect(made.focusIn).toBe('card');
  });
});
