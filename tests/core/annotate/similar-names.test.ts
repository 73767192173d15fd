import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotate } from '../../../src/core/annotate/annotate';

const knowledge = loadKnowledge();

const CASES: readonly (readonly [text: string, surface: string, english: string])[] = [
  ['انتقل اللاعب إلى مدينة مانشيستر الإنجليزية.', 'مانشيستر', 'Manchester'],
  ['وصل الوفد إلى مدينة أستوكهولوم السويدية.', 'أستوكهولوم', 'Stockholm'],
  ['قال كريستوفر كولمبس إن الأرض كروية.', 'كريستوفر كولمبس', 'Christopher Columbus'],
];

/** A listed name in another person's place, and a word too short to be sure. */
const OTHERS: readonly (readonly [text: string, english: string])[] = [
  ['قال محمود مرسي إن الفيلم جديد.', 'Mohamed Morsi'],
  ['سافر إلى ليودز في الصيف.', 'Leeds'],
];

describe('names in another spelling than any that is listed', () => {
  it.each(CASES)('%s', (text, surface, english) => {
    const found = annotate(text, knowledge).find((each) => each.surface.includes(surface));
    expect(found?.gloss.renderings).toContain(english);
    expect(found?.gloss.source).not.toBe('guess');
  });

  it.each(OTHERS)('does not take %s for %s', (text, english) => {
    const found = annotate(text, knowledge).flatMap(({ gloss }) => gloss.renderings);
    expect(found).not.toContain(english);
  });
});
