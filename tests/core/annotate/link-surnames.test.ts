import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotate/annotation';
import { linkSurnames } from '../../../src/core/annotate/link-surnames';
import { anAnnotation } from './an-annotation';

const balazs = anAnnotation('بالاز سالونتاي', 0);
const maria = anAnnotation('ماريا سالونتاي', 20);
const known = anAnnotation('أنطونيو غوتيريش', 0, { entry: 'person/ag', source: 'hamish' });
const lone = (surface: string, gloss: Partial<Annotation['gloss']> = {}) =>
  anAnnotation(surface, 50, gloss);

const CASES: readonly (readonly [
  what: string,
  blocks: readonly (readonly Annotation[])[],
  entry: string,
  why: string,
])[] = [
  ['a lone surname', [[balazs], [lone('سالونتاي')]], balazs.gloss.entry, 'surname'],
  ['it in the same block', [[balazs, lone('سالونتاي')]], balazs.gloss.entry, 'surname'],
  ['it before the full name', [[lone('سالونتاي')], [balazs]], balazs.gloss.entry, 'surname'],
  ['it in other letters', [[known], [lone('غوتيريش')]], 'person/ag', 'surname'],
  ['it with diacritics', [[balazs], [lone('سَالونتاي')]], balazs.gloss.entry, 'surname'],
  [
    'its person named twice',
    [[balazs], [balazs], [lone('سالونتاي')]],
    balazs.gloss.entry,
    'surname',
  ],
  ['a shared surname as it is', [[balazs, maria], [lone('سالونتاي')]], 'guess/سالونتاي', 'guess'],
  ['another surname as it is', [[balazs], [lone('كرويتزر')]], 'guess/كرويتزر', 'guess'],
  ['a given name as it is', [[balazs], [lone('بالاز')]], 'guess/بالاز', 'guess'],
  [
    'a place as it is',
    [[balazs], [lone('سالونتاي', { kind: 'place' })]],
    'guess/سالونتاي',
    'guess',
  ],
  [
    'a known person as they are',
    [[balazs], [lone('سالونتاي', { entry: 'person/s', source: 'hamish' })]],
    'person/s',
    'guess',
  ],
  ['a short surname as it is', [[anAnnotation('بروس لي', 0)], [lone('لي')]], 'guess/لي', 'guess'],
];

describe('linkSurnames', () => {
  it.each(CASES)('explains %s', (_what, blocks, entry, why) => {
    const at = blocks.flat().findIndex(({ surface }) => !surface.includes(' '));
    const linked = linkSurnames(blocks).flat()[at];
    expect(linked?.gloss.entry).toBe(entry);
    expect(linked?.why).toBe(why);
    expect(linked?.start).toBe(50);
  });

  it('keeps the blocks apart', () => {
    expect(linkSurnames([[], [balazs], []]).map((block) => block.length)).toEqual([0, 1, 0]);
  });
});
