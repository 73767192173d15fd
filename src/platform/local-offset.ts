/** Minutes that local time is ahead of UTC at a moment in epoch milliseconds. */
export function localOffset(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
