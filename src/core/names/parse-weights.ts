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
  const signs = new Map<string, readonly number[]>();
  for (const row of parseWordList(text, WEIGHT_COLUMNS))
    signs.set(
      row.sign,
      TAGS.map((tag) => Number(row[tag])),
    );
  const row = (sign: string) => signs.get(sign) ?? TAGS.map(() => 0);
  return { signs, transitions: [...TAGS.map((tag) => row(TRANSITION + tag)), row(FIRST)] };
}

/** The table of weights as `parseWeights` reads it. */
export function formatWeights({ signs, transitions }: TagWeights): string {
  const rows = [...signs].map(([sign, weights]) => [sign, ...weights.map((w) => w.toFixed(1))]);
  const tags = transitions.map((weights, at) => [
    TAGS[at] === undefined ? FIRST : TRANSITION + TAGS[at],
    ...weights.map((w) => w.toFixed(1)),
  ]);
  const lines = [...tags, ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))];
  return [[...WEIGHT_COLUMNS], ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}
