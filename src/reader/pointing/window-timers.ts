import type { Timers } from './hover-intent';

/** The timers of a window. */
export function windowTimers(window: Window): Timers {
  return {
    set: (run, milliseconds) => window.setTimeout(run, milliseconds),
    clear: (id) => window.clearTimeout(id),
  };
}
