import { normalise } from '../arabic/normalise';
import { LETTER_VALUES } from './letter-values';

const MARK = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F]/g;

/** Letters that the speller does not tell from another. */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ݣ: 'گ',
  ڭ: 'گ',
  ڨ: 'ق',
  ڧ: 'ق',
  ڥ: 'ڤ',
  ڢ: 'ف',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ۀ: 'ة',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
  ۋ: 'و',
};

/**
 * A name's Arabic letters as the speller learns them: no diacritics, presentation forms taken
 * apart, letters of other languages as their nearest. Seats of hamza and ة are kept, since they
 * tell how a name is said.
 *
 * @example nameKey('أَحْمَد') // 'أحمد'
 */
export function nameKey(written: string): string {
  let key = '';
  for (const letter of written.normalize('NFKC').replace(MARK, '')) {
    const same = SAME[letter] ?? letter;
    key += same in LETTER_VALUES ? same : normalise(same).text;
  }
  return key;
}
