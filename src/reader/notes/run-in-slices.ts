/** A frame has 16 ms, of which the page needs its own; milliseconds. */
const SLICE = 8;

/**
 * Runs something that goes in steps, and lets the page work after every few milliseconds. Gives
 * null where it was no longer wanted.
 */
export async function runInSlices<T>(
  window: Window,
  steps: Generator<void, T>,
  signal: AbortSignal,
): Promise<T | null> {
  let began = window.performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (window.performance.now() - began < SLICE) continue;
    await rest(window);
    began = window.performance.now();
  }
}

function rest(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}
