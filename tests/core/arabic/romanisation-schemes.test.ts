import { describe, expect, it } from 'vitest';
import { ROMANISATION_SCHEMES } from '../../../src/core/arabic/romanisation-schemes';
import { romanise } from '../../../src/core/arabic/romanise';

/** One word in every scheme, in their order. */
const CASES: readonly (readonly [word: string, ...latin: string[]])[] = [
  ['الشَّمْس', 'al-shams', 'aš-šams', 'al-shams', 'Al$~amos'],
  ['خَارِجِيَّة', 'khārijīyah', 'ḫāriǧiyya', 'kharijiyya', 'xaArijiy~ap'],
  ['صَوْت', 'ṣawt', 'ṣaut', 'sawt', 'Sawot'],
  ['قَنَاةُ السُّوَيْس', 'qanāt al-suways', 'qanāt as-suwais', 'qanat al-suways', 'qanaApu Als~uwayos'],
  ['عَرَبِيّ', 'ʿarabī', 'ʿarabī', '‘arabi', 'Earabiy~'],
  ['ذِئْب', 'dhiʾb', 'ḏiʾb', 'dhi’b', '*i}ob'],
  ['فَتَاة', 'fatāh', 'fatāh', 'fatah', 'fataAp'],
  ['لِلُّغَة', 'lil-lughah', 'lil-luġa', 'lil-lugha', 'lil~ugap'],
  ['لِلُغَة', 'lilughah', 'liluġa', 'lilugha', 'lilugap'],
  ['لِلرَّئِيس', 'lil-raʾīs', 'lir-raʾīs', 'lil-ra’is', 'lilr~a}iys'],
];

describe('the schemes of romanisation', () => {
  it.each(CASES)('write %s', (word, ...latin) => {
    expect(ROMANISATION_SCHEMES.map((scheme) => romanise(word, { scheme }))).toEqual(latin);
  });

  it('keep a last vowel that is no case ending', () => {
    expect(romanise('كَتَبَ')).toBe('katab');
    expect(romanise('كَتَبَ', { full: true })).toBe('kataba');
    expect(romanise('مَدْرَسَتُهُ', { full: true })).toBe('madrasatuhu');
  });
});
