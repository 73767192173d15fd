import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotate/annotation';
import { mergeAnnotations } from '../../../src/core/annotate/merge-annotations';
import { anAnnotation } from './an-annotation';

const at = (start: number, end: number, list = 0) =>
  anAnnotation('x'.repeat(end - start), start, { entry: `${list}` });

type Span = readonly [start: number, end: number];

const CASES: readonly (readonly [
  what: string,
  lists: readonly (readonly Span[])[],
  merged: readonly string[],
])[] = [
  ['nothing', [], []],
  [
    'one list as it is',
    [
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['0:0-2', '0:3-5'],
  ],
  [
    'what lies between',
    [
      [
        [0, 2],
        [8, 9],
      ],
      [[3, 5]],
    ],
    ['0:0-2', '1:3-5', '0:8-9'],
  ],
  [
    'what touches',
    [
      [[2, 4]],
      [
        [0, 2],
        [4, 6],
      ],
    ],
    ['1:0-2', '0:2-4', '1:4-6'],
  ],
  ['nothing that is covered', [[[0, 9]], [[3, 5]]], ['0:0-9']],
  ['nothing that covers', [[[3, 5]], [[0, 9]]], ['0:3-5']],
  ['nothing that crosses', [[[3, 5]], [[4, 6]], [[0, 4]]], ['0:3-5']],
  ['the earlier list where two claim a place', [[[0, 1]], [[5, 8]], [[6, 9]]], ['0:0-1', '1:5-8']],
  ['what the second list left free', [[], [[5, 8]], [[0, 3]]], ['2:0-3', '1:5-8']],
];

const shown = ({ start, end, gloss }: Annotation) => `${gloss.entry}:${start}-${end}`;

/** Spans in order and apart, from lengths of gaps and spans. */
const spans = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { maxLength: 8 })
  .map((steps) => {
    let end = 0;
    return steps.map(([gap, length]): Span => {
      const start = end + gap;
      end = start + length;
      return [start, end];
    });
  });

const annotationsOf = (lists: readonly (readonly Span[])[]) =>
  lists.map((list, number) => list.map(([start, end]) => at(start, end, number)));

describe('mergeAnnotations', () => {
  it.each(CASES)('keeps %s', (_what, lists, merged) => {
    expect(mergeAnnotations(annotationsOf(lists)).map(shown)).toEqual(merged);
  });

  it('keeps all of the first list, and order, and no overlap', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 4 }), (lists) => {
        const annotations = annotationsOf(lists);
        const merged = mergeAnnotations(annotations);
        expect(merged).toEqual(expect.arrayContaining(annotations[0] as Annotation[]));
        for (const [index, { start }] of merged.entries())
          expect(start).toBeGreaterThanOrEqual(merged[index - 1]?.end ?? 0);
      }),
    );
  });
});
