import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/core/arabic/romanise';

const CASES: readonly (readonly [why: string, vocalised: string, latin: string])[] = [
  ['the article', 'القَاهِرَة', 'al-qāhirah'],
  ['case endings', 'الأُمَمُ المُتَّحِدَة', 'al-umam al-muttaḥidah'],
  ['a nisba', 'وَزِيرُ الخَارِجِيَّة', 'wazīr al-khārijīyah'],
  ['a nisba at the end', 'كُورِيّ شَمَالِيّ', 'kūrī shamālī'],
  ['long vowels', 'بِيلَارُوسِيَا', 'bīlārūsiyā'],
  ['a construct', 'قَنَاةُ السُّوَيْس', 'qanāt al-suways'],
  ['a noun with its adjective', 'الأَزْمَةُ المَالِيَّة', 'al-azmah al-mālīyah'],
  ['alef maddah', 'آسِيَا', 'āsiyā'],
  ['sun letters', 'عَبْدُ الفَتَّاحِ السِّيسِي', 'ʿabd al-fattāḥ al-sīsī'],
  ['a joining alef after the article', 'الِاتِّحَادُ الأُورُوبِّيّ', 'al-ittiḥād al-ūrūbbī'],
  ['and with the article', 'الحِزَامُ وَالطَّرِيق', 'al-ḥizām wa-al-ṭarīq'],
  ['for with the article', 'مُؤْتَمَرُ مَدْرِيدَ لِلسَّلَام', 'muʾtamar madrīd lil-salām'],
  ['God', 'حِزْبُ اللَّه', 'ḥizb allāh'],
  ['diphthongs', 'بَيْرُوت وَصَوْت', 'bayrūt waṣawt'],
  ['a short word', 'مَعَ', 'maʿa'],
];

describe('romanise', () => {
  it.each(CASES)('writes %s: %s', (_why, vocalised, latin) => {
    expect(romanise(vocalised)).toBe(latin);
  });
});
