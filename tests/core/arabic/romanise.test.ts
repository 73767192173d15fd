import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/core/arabic/romanise';

const CASES: readonly (readonly [vocalised: string, latin: string])[] = [
  ['القَاهِرَة', 'al-qāhirah'],
  ['الأُمَمُ المُتَّحِدَة', 'al-umamu al-muttaḥidah'],
  ['وَزِيرُ الخَارِجِيَّة', 'wazīru al-khārijiyyah'],
  ['بِيلَارُوسِيَا', 'bīlārūsiyā'],
  ['قَنَاةُ السُّوَيْس', 'qanātu al-suways'],
  ['آسِيَا', 'āsiyā'],
  ['عَبْدُ الفَتَّاحِ السِّيسِي', 'ʿabdu al-fattāḥi al-sīsī'],
];

describe('romanise', () => {
  it.each(CASES)('%s is %s', (vocalised, latin) => {
    expect(romanise(vocalised)).toBe(latin);
  });
});
