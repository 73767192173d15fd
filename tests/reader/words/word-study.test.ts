import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LemmaGloss } from '../../../src/core/words/word-gloss';
import { studyWord, type WordStudy } from '../../../src/reader/words/word-study';
import { aLookUp, firstOf, setPage } from '../marked-page';
import { aReading, aWord, placeIn } from './a-word';

const LEMMA: LemmaGloss = { ...aReading({ lemma: 9 }), plurals: [], masdars: [] };
const MEMBERS = [7, 9].map((lemma) => ({
  lemma,
  headword: 'كِتَاب',
  pos: 'noun' as const,
  form: '',
  gloss: 'book',
}));

let changed: () => void;

afterEach(() => setPage(''));

function study(change: Parameters<typeof aLookUp>[0] = {}): WordStudy {
  setPage('<p dir="rtl">قال ذلك. صدر كتابهم أمس.</p>');
  changed = vi.fn();
  const place = placeIn(firstOf(document.querySelectorAll('p')), 13);
  return studyWord(place, aWord(), aLookUp(change), changed);
}

describe('studyWord', () => {
  it('begins with the likeliest reading and chooses others', () => {
    const begun = study();
    expect(begun.reading?.english).toBe('their book');
    expect([begun.choose(1), begun.choose(5)]).toEqual([true, false]);
    expect(begun.reading?.english).toBe('their writers');
    expect(begun.noteOn?.gloss).toMatchObject({ entry: 'word/كَاتِب/noun', kind: 'word' });
  });

  it('learns the family without the word itself', async () => {
    const begun = study({ family: async () => MEMBERS });
    await vi.waitFor(() => expect(begun.family.map(({ lemma }) => lemma)).toEqual([9]));
  });

  it('goes to a word and to the sentence and back; readings wait meanwhile', async () => {
    const sentence = vi.fn(async () => []);
    const begun = study({ lemma: async () => LEMMA, sentence });
    begun.openLemma(9);
    await vi.waitFor(() => expect(begun.view?.name).toBe('lemma'));
    expect([begun.choose(1), begun.noteOn]).toEqual([false, null]);
    begun.openSentence();
    await vi.waitFor(() => expect(begun.view?.name).toBe('sentence'));
    expect(sentence).toHaveBeenCalledWith('صدر كتابهم أمس.');
    expect(begun.noteOn).toMatchObject({ surface: 'صدر كتابهم أمس.', gloss: { kind: 'word' } });
    begun.back();
    expect(begun.view?.name).toBe('lemma');
    begun.back();
    expect(begun.view).toBeNull();
  });

  it('says when a look-up did not work', async () => {
    const begun = study({ family: () => Promise.reject(new Error('no')) });
    begun.openFamily('كتب');
    await vi.waitFor(() => expect(begun.failed).toBe(true));
    expect(changed).toHaveBeenCalled();
    begun.back();
    expect(begun.failed).toBe(false);
  });
});
