import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLongPress } from '../../../src/reader/pointing/long-press';
import type { TapEvent } from '../../../src/reader/pointing/tap-recogniser';

function at(change: Partial<TapEvent> = {}): TapEvent {
  const here = { clientX: 50, clientY: 60, timeStamp: 0 };
  return { pointerId: 1, isPrimary: true, button: 0, ...here, ...change };
}

function watched() {
  const pressed = vi.fn();
  const timers = {
    set: (run: () => void, milliseconds: number) =>
      setTimeout(run, milliseconds) as unknown as number,
    clear: (id: number) => clearTimeout(id),
  };
  return { press: createLongPress(timers, pressed), pressed };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createLongPress', () => {
  it('tells once where a finger rests, while it is still down', () => {
    const { press, pressed } = watched();
    press.down(at());
    press.move(at({ clientX: 55 }));
    vi.advanceTimersByTime(449);
    expect(pressed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(pressed.mock.calls).toEqual([[50, 60]]);
  });

  it.each<[string, TapEvent, TapEvent | null]>([
    ['a tap', at(), null],
    ['a scroll', at(), at({ clientY: 90 })],
    ['a pinch', at({ isPrimary: false }), at()],
    ['the right button', at({ button: 2 }), at()],
  ])('is not misled by %s', (_what, down, move) => {
    const { press, pressed } = watched();
    press.down(down);
    if (move === null) press.end();
    else press.move(move);
    vi.advanceTimersByTime(1000);
    expect(pressed).not.toHaveBeenCalled();
  });
});
