import type { BrowserName } from '../../src/commands/launch-browser';
import { NOTEBOOKS, type NotesTimes } from './measure-notes';
import { median, quantile } from './statistics';
import { milliseconds, type Row, type Section } from './table';

/** The rows of the notebook, by browser the times of each number of notes. */
export function reportOfNotes(
  figures: ReadonlyMap<BrowserName, readonly NotesTimes[]>,
): (Row | Section)[] {
  return NOTEBOOKS.flatMap((count, at) => {
    const row = (what: string, read: (times: NotesTimes) => string, target?: string): Row => ({
      what,
      ...Object.fromEntries(
        [...figures].map(([name, times]) => [name, times[at] === undefined ? '' : read(times[at])]),
      ),
      ...(target !== undefined && { target }),
    });
    return [
      { section: `Notebook of ${count} notes` },
      row('first notes on the screen', ({ opened }) => milliseconds(opened), '≤ 1000 ms'),
      row('all notes can be found', ({ whole }) => milliseconds(whole)),
      row('search, a letter typed', ({ searches }) => spread(searches), '≤ 50 ms'),
      row('filter by kind', ({ filters }) => spread(filters), '≤ 50 ms'),
      row('save a note', ({ saves }) => spread(saves)),
    ];
  });
}

/** Median and 95th percentile. */
function spread(times: readonly number[]): string {
  return `${milliseconds(median(times))} / ${milliseconds(quantile(times, 0.95))}`;
}
