import { describe, expect, it } from 'vitest';
import { createTapRecogniser, type TapEvent } from '../../../src/reader/pointing/tap-recogniser';

function at(change: Partial<TapEvent> = {}): TapEvent {
  const here = { clientX: 50, clientY: 50, timeStamp: 1000 };
  return { pointerId: 1, isPrimary: true, button: 0, ...here, ...change };
}

describe('createTapRecogniser', () => {
  it.each<[string, TapEvent, TapEvent, boolean]>([
    ['a tap', at(), at({ timeStamp: 1100 }), true],
    ['a finger not quite still', at(), at({ clientX: 56, clientY: 44 }), true],
    ['a drag', at(), at({ clientX: 80 }), false],
    ['a long press', at(), at({ timeStamp: 1600 }), false],
    ['the right button', at({ button: 2 }), at({ button: 2 }), false],
    ['the second finger of a pinch', at({ isPrimary: false }), at({ isPrimary: false }), false],
    ['another pointer', at(), at({ pointerId: 2 }), false],
  ])('judges %s', (_what, down, up, tapped) => {
    const taps = createTapRecogniser();
    taps.down(down);
    expect(taps.up(up)).toBe(tapped);
  });

  it('knows a scroll, which the browser takes over', () => {
    const taps = createTapRecogniser();
    taps.down(at());
    taps.cancel();
    expect(taps.up(at())).toBe(false);
  });

  it('needs a new touch for each tap', () => {
    const taps = createTapRecogniser();
    taps.down(at());
    expect([taps.up(at()), taps.up(at())]).toEqual([true, false]);
  });
});
