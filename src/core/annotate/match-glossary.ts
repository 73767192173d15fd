import { type ProcliticReading, procliticReadings } from '../arabic/proclitics';
import type { Glossary, Reading } from '../glossary/open-glossary';
import type { Token } from '../text/tokenise';

/** A run of tokens that the glossary knows. */
export interface GlossaryMatch {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  readonly reading: Reading;
  readonly proclitics: ProcliticReading;
}

interface Candidate extends GlossaryMatch {
  readonly score: number;
}

/** The longest names of treaties and institutions have this many words. */
const LONGEST_NAME = 12;

/**
 * Finds what the glossary knows in a text. Matches never overlap: of all ways to cover the text the
 * one is taken that explains the most words in the longest names, clitics taken off only where the
 * word as it stands is no name.
 */
export function matchGlossary(tokens: readonly Token[], glossary: Glossary): GlossaryMatch[] {
  const ending = candidatesByEnd(tokens, glossary);
  const best = new Float64Array(tokens.length + 1);
  const taken: (Candidate | null)[] = [null];
  for (let end = 1; end <= tokens.length; end++) {
    best[end] = best[end - 1] as number;
    taken[end] = null;
    for (const candidate of ending.get(end - 1) ?? []) {
      const score = (best[candidate.first] as number) + candidate.score;
      if (score <= (best[end] as number)) continue;
      best[end] = score;
      taken[end] = candidate;
    }
  }
  const matches: GlossaryMatch[] = [];
  for (let end = tokens.length; end > 0; ) {
    const candidate = taken[end];
    if (candidate) matches.push(candidate);
    end = candidate ? candidate.first : end - 1;
  }
  return matches.reverse();
}

function candidatesByEnd(tokens: readonly Token[], glossary: Glossary): Map<number, Candidate[]> {
  const ending = new Map<number, Candidate[]>();
  for (let first = 0; first < tokens.length; first++)
    for (const candidate of candidatesFrom(tokens, first, glossary)) {
      const known = ending.get(candidate.last);
      if (known === undefined) ending.set(candidate.last, [candidate]);
      else known.push(candidate);
    }
  return ending;
}

function candidatesFrom(tokens: readonly Token[], first: number, glossary: Glossary): Candidate[] {
  const found: Candidate[] = [];
  const token = tokens[first] as Token;
  for (const proclitics of procliticReadings(token.form)) {
    const word = glossary.wordId(proclitics.stem);
    let node = word < 0 ? 0 : glossary.step(0, word);
    for (let last = first; node !== 0; ) {
      const reading = glossary.readings(node)[0];
      if (reading)
        found.push({
          first,
          last,
          reading,
          proclitics,
          score: scoreOf(tokens, first, last, proclitics) + ownBonus(glossary, reading),
        });
      last++;
      const next = tokens[last];
      if (next === undefined || next.gap === 'break' || last - first >= LONGEST_NAME) break;
      const nextWord = glossary.wordId(next.form);
      node = nextWord < 0 ? 0 : glossary.step(node, nextWord);
    }
  }
  return found;
}

/** Where two cross, the reader's own wins; more than letters ever add up to, less than a clitic. */
const OWN_BONUS = 0.9;

function ownBonus(glossary: Glossary, { entry }: Reading): number {
  return glossary.source(entry) === 'own' ? OWN_BONUS : 0;
}

/** More words win over fewer, then more letters; a clitic must explain itself. */
function scoreOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { clitics }: ProcliticReading,
): number {
  const words = last - first + 1;
  const letters = (tokens[last] as Token).end - (tokens[first] as Token).start;
  return words * words * 10 - clitics.length + letters / 100;
}
