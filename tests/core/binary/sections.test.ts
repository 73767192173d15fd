import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSections, packSections } from '../../../src/core/binary/sections';

const LAYOUT = { magic: 0x54534554, version: 3, names: ['bytes', 'numbers', 'more'] } as const;

const EMPTY = { bytes: new Uint8Array(), numbers: new Uint32Array(), more: new Uint8Array() };

describe('sections', () => {
  it('come back as they were packed', () => {
    const numbers = fc.uint32Array({ maxLength: 20 });
    fc.assert(
      fc.property(fc.uint8Array(), numbers, fc.uint8Array(), (first, second, third) => {
        const block = packSections(LAYOUT, { bytes: first, numbers: second, more: third });
        const sections = openSections(LAYOUT, block);
        expect(sections.bytes('bytes')).toEqual(first);
        expect(sections.numbers('numbers')).toEqual(second);
        expect(sections.bytes('more')).toEqual(third);
      }),
    );
  });

  it('are read where they lie, also inside a larger buffer', () => {
    const packed = packSections(LAYOUT, { ...EMPTY, numbers: Uint32Array.of(7, 8) });
    const larger = new Uint8Array(packed.length + 16);
    larger.set(packed, 8);
    const block = larger.subarray(8, 8 + packed.length);
    const numbers = openSections(LAYOUT, block).numbers('numbers');
    expect([...numbers]).toEqual([7, 8]);
    expect(numbers.buffer).toBe(larger.buffer);
  });

  it('can be packed from parts of larger lists', () => {
    const all = Uint32Array.of(1, 2, 3, 4);
    const packed = packSections(LAYOUT, { ...EMPTY, numbers: all.subarray(1, 3) });
    expect([...openSections(LAYOUT, packed).numbers('numbers')]).toEqual([2, 3]);
  });

  it.each([
    ['another magic', { ...LAYOUT, magic: 1 }],
    ['another version', { ...LAYOUT, version: 4 }],
  ])('of %s are refused', (_what, layout) => {
    const block = packSections(layout, EMPTY);
    expect(() => openSections(LAYOUT, block)).toThrow(RangeError);
  });

  it('of a block that is cut off are refused', () => {
    expect(() => openSections(LAYOUT, new Uint8Array(4))).toThrow(RangeError);
  });
});
