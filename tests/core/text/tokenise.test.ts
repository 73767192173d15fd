import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/text/tokenise';

const CASES: readonly (readonly [why: string, text: string, forms: readonly string[]])[] = [
  ['punctuation', 'مصر، وتركيا؟', ['مصر', 'وتركيا']],
  ['numbers with a decimal sign', 'نحو 1.6 مليون', ['نحو', '1.6', 'مليون']],
  ['Latin beside Arabic', 'لـ NK News', ['ل', 'nk', 'news']],
  ['quotation marks', '"كيم" يبحث', ['كيم', 'يبحث']],
];

describe('tokenise', () => {
  it.each(CASES)('cuts at %s', (_why, text, forms) => {
    expect(tokenise(text).map(({ form }) => form)).toEqual(forms);
  });

  it('gives offsets into the given text, diacritics included', () => {
    const text = 'قَالَ: القَاهِرَةُ.';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'قَالَ',
      'القَاهِرَةُ',
    ]);
  });

  it('tells what stands before a word', () => {
    const gaps = tokenise('الأمم المتحدة، بيونغ-يانغ').map(({ gap }) => gap);
    expect(gaps).toEqual(['break', 'space', 'break', 'hyphen']);
  });
});
