import { type CardMemory, DIRECTIONS, PHASES, type ReviewCard } from '../../review/review-card';
import { checkFields, type Fields } from '../fields';
import type { Section } from '../section';

/** FSRS knows no less and no more. */
const LEAST_STABLE = 0.001;
const MOST_STABLE = 36_500;

/** The cards of review; the one that was answered last wins. */
export const CARDS_SECTION: Section<ReviewCard> = {
  keyOf: ({ id }) => id,
  written: ({ id, entry, direction, memory, suspendedAt, wanted }) => ({
    id,
    entry,
    direction,
    memory: writtenMemory(memory),
    suspendedAt,
    wanted,
  }),
  validate: (value) =>
    checkFields(value, (row) => ({
      id: row.filled('id'),
      entry: row.filled('entry'),
      direction: row.oneOf('direction', DIRECTIONS),
      memory: readMemory(row.fields('memory')),
      suspendedAt: row.wholeNumberOrNull('suspendedAt', 0),
      wanted: row.flag('wanted'),
    })),
  wins: (incoming, existing) => (incoming.memory.last ?? -1) > (existing.memory.last ?? -1),
};

/** A card's memory with its fields in the order of the file. */
export function writtenMemory(memory: CardMemory): CardMemory {
  return {
    phase: memory.phase,
    due: memory.due,
    last: memory.last,
    days: memory.days,
    stability: memory.stability,
    difficulty: memory.difficulty,
    step: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
  };
}

/** Reads a card's memory; one that FSRS could not go on from is refused. */
export function readMemory(fields: Fields): CardMemory {
  const phase = fields.oneOf('phase', PHASES);
  const isNew = phase === 'new';
  return {
    phase,
    due: fields.wholeNumber('due', 0),
    last: isNew ? fields.nothing('last') : fields.wholeNumber('last', 0),
    days: fields.wholeNumber('days', phase === 'review' ? 1 : 0),
    stability: isNew
      ? fields.number('stability', 0, 0)
      : fields.number('stability', LEAST_STABLE, MOST_STABLE),
    difficulty: isNew ? fields.number('difficulty', 0, 0) : fields.number('difficulty', 1, 10),
    step: fields.wholeNumber('step', 0),
    reps: fields.wholeNumber('reps', isNew ? 0 : 1),
    lapses: fields.wholeNumber('lapses', 0),
  };
}
