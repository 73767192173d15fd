import { expect, test } from 'vitest';
import { layOut, partOf } from '../../../src/core/notes/list-layout';

const FOUND = { slots: Uint32Array.of(7, 3, 9, 1, 4), groups: Uint32Array.of(2, 1, 2) };

test('sets a heading before each group', () => {
  const layout = layOut(FOUND);
  const lines = Array.from({ length: layout.length }, (_, index) => layout.itemAt(index));
  expect(lines.map(({ kind, slot, position }) => [kind, slot, position])).toEqual([
    ['heading', 7, 0],
    ['note', 7, 0],
    ['note', 3, 1],
    ['heading', 9, 2],
    ['note', 9, 2],
    ['heading', 1, 3],
    ['note', 1, 3],
    ['note', 4, 4],
  ]);
  expect(lines.map(({ groupSize }) => groupSize)).toEqual([2, 2, 2, 1, 1, 2, 2, 2]);
});

test.each([
  [7, 1],
  [3, 2],
  [9, 4],
  [1, 6],
  [4, 7],
  [5, null],
])('knows the line of note %i: %o', (slot, index) => {
  expect(layOut(FOUND).indexOf(slot)).toBe(index);
});

test.each([
  [7, 1, 3],
  [3, 1, 9],
  [9, -1, 3],
  [7, -1, null],
  [4, 1, null],
  [5, 1, null],
])('knows the neighbour of note %i by %i: %o', (slot, by, neighbour) => {
  expect(layOut(FOUND).neighbour(slot, by)).toBe(neighbour);
});

test.each([-1, 8])('has no line %i', (index) => {
  expect(() => layOut(FOUND).itemAt(index)).toThrow(RangeError);
});

test.each([
  [0, 5, [7, 3, 9, 1, 4], [2, 1, 2]],
  [0, 1, [7], [1]],
  [1, 4, [3, 9, 1], [1, 1, 1]],
  [4, 5, [4], [1]],
])('gives the part from %i to %i', (from, to, slots, groups) => {
  const part = partOf(FOUND, from, to);
  expect([[...part.slots], [...part.groups]]).toEqual([slots, groups]);
});

test('an empty list has no lines', () => {
  expect(layOut({ slots: new Uint32Array(0), groups: new Uint32Array(0) }).length).toBe(0);
});
