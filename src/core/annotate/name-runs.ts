import type { Tag } from '../names/tag-names';
import type { WordEvidence } from '../names/word-evidence';
import type { Token } from '../text/tokenise';

/** Neighbouring tokens that the evidence takes for one name. */
export interface TagRun {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  readonly tag: Exclude<Tag, 'none'>;
}

/** Longer runs are no names but a failure of the evidence. */
const LONGEST_RUN = 7;

/**
 * Joins neighbouring tokens of one tag; a sentence sign between them cuts, and so does a
 * conjunction before a name: in محمد وأحمد the second name is one of its own.
 */
export function nameRuns(
  tokens: readonly Token[],
  words: readonly WordEvidence[],
  tags: readonly Tag[],
): TagRun[] {
  const runs: TagRun[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag === 'none') continue;
    const open = runs.at(-1);
    const touches = open?.tag === tag && open.last === at - 1;
    if (open !== undefined && touches && continues(tokens[at] as Token, words[at] as WordEvidence))
      runs[runs.length - 1] = { ...open, last: at };
    else runs.push({ first: at, last: at, tag });
  }
  return runs.filter(({ first, last }) => last - first < LONGEST_RUN);
}

function continues({ gap }: Token, { proclitics }: WordEvidence): boolean {
  return gap !== 'break' && proclitics.clitics[0]?.form !== 'و';
}
