import type { Clitic } from '../../core/annotate/annotation';
import type { Gloss } from '../../core/glossary/gloss';
import { rangeOf, type TextMap } from '../text/text-map';
import type { MarkedMention } from './marked-mention';

/** What was found in the blocks of an article, flat: tables of glosses and clitics, and numbers. */
export interface AnnotatedText {
  readonly glosses: readonly Gloss[];
  readonly clitics: readonly (readonly Clitic[])[];
  /** Five numbers a mention: block, start, end, index into `glosses`, index into `clitics`. */
  readonly mentions: readonly number[];
}

const NUMBERS_A_MENTION = 5;

/** Finds the place of each mention in the page, in reading order; what has no place is left out. */
export function markMentions(
  blocks: readonly TextMap[],
  annotated: AnnotatedText,
): readonly MarkedMention[] {
  const placed: MarkedMention[] = [];
  for (let at = 0; at < annotated.mentions.length; at += NUMBERS_A_MENTION) {
    const mention = place(blocks, annotated, annotated.mentions.slice(at, at + NUMBERS_A_MENTION));
    if (mention !== null) placed.push(mention);
  }
  placed.sort((a, b) => a.blockIndex - b.blockIndex || a.start - b.start);
  return placed.map((mention, id) => ({ ...mention, id }));
}

function place(
  blocks: readonly TextMap[],
  annotated: AnnotatedText,
  numbers: readonly number[],
): MarkedMention | null {
  const [blockIndex = -1, start = 0, end = 0, glossIndex = -1, cliticIndex = 0] = numbers;
  const map = blocks[blockIndex];
  const gloss = annotated.glosses[glossIndex];
  const range = map === undefined || end <= start ? null : rangeOf(map, start, end);
  if (map === undefined || gloss === undefined || range === null) return null;
  const surface = map.text.slice(start, end);
  const clitics = annotated.clitics[cliticIndex] ?? [];
  return { id: 0, start, end, surface, gloss, clitics, blockIndex, range, map };
}
