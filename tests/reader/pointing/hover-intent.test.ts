import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent } from '../../../src/reader/pointing/hover-intent';

function watched(held: () => boolean = () => false) {
  const log: string[] = [];
  const intent = createHoverIntent<string>({
    rest: 150,
    timers: {
      set: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
      clear: (id) => clearTimeout(id),
    },
    show: (target) => void log.push(`show ${target}`),
    hide: () => void log.push('hide'),
    held,
  });
  return { intent, log };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createHoverIntent', () => {
  it('shows after 150 ms of rest, well within 500 ms', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(149);
    expect(log).toEqual([]);
    intent.over('a');
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['show a']);
  });

  it('shows nothing when the pointer only passes', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(100);
    intent.over(null);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual([]);
  });

  it('hides 300 ms after the pointer left', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(150);
    intent.over(null);
    vi.advanceTimersByTime(200);
    // Further moves outside do not put it off.
    intent.over(null);
    vi.advanceTimersByTime(99);
    expect(log).toEqual(['show a']);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['show a', 'hide']);
  });

  it('stays as long as the pointer is inside what is shown', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(150);
    intent.over(null);
    vi.advanceTimersByTime(290);
    intent.inside();
    vi.advanceTimersByTime(60_000);
    expect(log).toEqual(['show a']);
    intent.over(null);
    vi.advanceTimersByTime(300);
    expect(log).toEqual(['show a', 'hide']);
  });

  it('passes over a neighbour on the way to what is shown', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(150);
    intent.over('b');
    vi.advanceTimersByTime(100);
    intent.inside();
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['show a']);
  });

  it('goes over to a neighbour without hiding in between', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(150);
    intent.over('b');
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['show a', 'show b']);
  });

  it('stays when the pointer comes back', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(150);
    intent.over(null);
    vi.advanceTimersByTime(200);
    intent.over('a');
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['show a']);
  });

  it('neither hides nor replaces what is held', () => {
    let held = false;
    const { intent, log } = watched(() => held);
    intent.over('a');
    vi.advanceTimersByTime(150);
    held = true;
    intent.over('b');
    vi.advanceTimersByTime(1000);
    intent.over(null);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['show a']);
    held = false;
    intent.over(null);
    vi.advanceTimersByTime(300);
    expect(log).toEqual(['show a', 'hide']);
  });

  it('leaves alone what it was told to forget', () => {
    const { intent, log } = watched();
    intent.over('a');
    vi.advanceTimersByTime(150);
    intent.over(null);
    intent.reset();
    intent.over(null);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['show a']);
  });
});
