import { describe, expect, it } from 'vitest';
import { createHeldKeys } from '../../../src/reader/pointing/held-keys';

const NOTHING = { isAsking: false, isHovering: false };

describe('keys held while pointing', () => {
  it.each([
    ['alt', null, { altKey: true }, { isAsking: true, isHovering: true }],
    ['alt', null, {}, { isAsking: false, isHovering: true }],
    ['shift', null, { altKey: true }, { isAsking: false, isHovering: true }],
    ['shift', 'control', { shiftKey: true }, { isAsking: true, isHovering: false }],
    ['alt', 'control', { ctrlKey: true }, { isAsking: false, isHovering: true }],
    ['alt', 'alt', { altKey: true }, { isAsking: true, isHovering: true }],
    ['alt', 'alt', {}, NOTHING],
  ] as const)('words by %s, names by %s, moved with %j: %j', (wordKey, hoverKey, held, meaning) => {
    const keys = createHeldKeys({ wordKey, hoverKey });
    expect(keys.during(new MouseEvent('pointermove', held))).toEqual(meaning);
  });

  it.each([
    ['keydown', 'Alt', NOTHING, { isAsking: true, isHovering: false }],
    ['keydown', 'Control', NOTHING, { isAsking: false, isHovering: true }],
    ['keyup', 'Alt', { isAsking: true, isHovering: true }, { isAsking: false, isHovering: true }],
    ['keydown', 'a', NOTHING, null],
    ['keyup', 'Control', NOTHING, null],
    // Held down, a key repeats.
    ['keydown', 'Alt', { isAsking: true, isHovering: false }, null],
  ] as const)('%s of %s changes %j to %j', (type, key, before, after) => {
    const keys = createHeldKeys({ wordKey: 'alt', hoverKey: 'control' });
    expect(keys.after(new KeyboardEvent(type, { key }), before)).toEqual(after);
  });
});
