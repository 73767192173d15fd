const MARK = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * A name's Arabic letters as the speller learns them: no diacritics, alef without hamza. Other
 * spellings are kept, since ة or ئ tell how a name is said.
 *
 * @example nameKey('أَحْمَد') // 'احمد'
 */
export function nameKey(written: string): string {
  return written.replace(MARK, '').replace(/ٱ/g, 'ا').replace(/ى/g, 'ي');
}
