import { parseWordList } from '../glossary/word-list';
import { TAGS, type TagWeights } from './tag-names';

/** Columns of the table of weights. */
const WEIGHT_COLUMNS = ['sign', ...TAGS] as const;

const TRANSITION = 'tag before: ';
const FIRST = 'first of a sentence';

/**
 * Reads the table of weights.
 *
 * @throws SyntaxError when the table is malformed: see `parseWordList`.
 */
export function parseWeights(text: string): TagWeights {
  const rows = new Map<string, readonly number[]>();
  for (const row of parseWordList(text, WEIGHT_COLUMNS))
    rows.set(
      row.sign,
      TAGS.map((tag) => Number(row[tag])),
    );
  const transitions = [...TAGS.map((tag) => TRANSITION + tag), FIRST].map((name) => {
    const weights = rows.get(name) ?? TAGS.map(() => 0);
    rows.delete(name);
    return weights;
  });
  return { signs: rows, transitions };
}

/** The table of weights as `parseWeights` reads it. */
export function formatWeights({ signs, transitions }: TagWeights): string {
  const rows = [...signs].map(([sign, weights]) => [sign, ...weights.map(formatted)]);
  const tags = transitions.map((weights, at) => [
    TAGS[at] === undefined ? FIRST : TRANSITION + TAGS[at],
    ...weights.map(formatted),
  ]);
  const lines = [...tags, ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))];
  return [[...WEIGHT_COLUMNS], ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}

/** One decimal place; zero has no sign. */
function formatted(weight: number): string {
  return weight.toFixed(1).replace(/^-0\.0$/, '0.0');
}
