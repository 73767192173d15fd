import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchGlossary } from '../core/annotate/match-glossary';
import { openGlossary } from '../core/glossary/open-glossary';
import { formatWeights } from '../core/names/parse-weights';
import { sentenceEvidence, type TokenEvidence } from '../core/names/sentence-evidence';
import { TAGS, type Tag, type TagWeights, tagNames } from '../core/names/tag-names';
import { createWordEvidence } from '../core/names/word-evidence';
import { tokenise } from '../core/text/tokenise';
import { readGlossaryFile } from './load-glossary';
import { loadWordKnowledge } from './load-knowledge';
import { UsageError } from './read-text';

/*
 * npx tsx src/commands/fit-names.ts TAGGED.tsv
 *
 * Fits the weights of the evidence of names to tagged sentences (id, tokens, BIO tags) with an
 * averaged perceptron, says how they do on sentences left out, and writes them to evidence.tsv.
 * Only signs of kinds of word have weights, never words, so that what is learnt is general.
 */
interface Sentence {
  readonly evidence: readonly TokenEvidence[];
  readonly tags: readonly (Tag | null)[];
}

const TAG_OF: Readonly<Record<string, Tag | null>> = {
  O: 'none',
  PERS: 'person',
  LOC: 'place',
  ORG: 'organisation',
  // Neither counted for nor against anything.
  MISC: null,
};

const ROUNDS = 8;
/** Signs seen less often say nothing general. */
const LEAST_SEEN = 12;
/** Weights are written in tenths, so the largest should be a few units. */
const SCALE = 0.25;

/** In units of one step of the perceptron. A missed name costs more than a wrong one. */
const HANDICAPS: readonly (readonly [string, readonly number[]])[] = [
  ['handicap of names', [50, 0, 0, 0]],
  ['handicap of none', [0, 10, 10, 10]],
];

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file))
  throw new UsageError('Name a file of tagged sentences.');
const sentences = readSentences(file);
const half = sentences.length >> 1;
const [first, second] = [sentences.slice(0, half), sentences.slice(half)];
report('second half, fitted to the first', second, fitted(first));
report('first half, fitted to the second', first, fitted(second));
const weights = fitted(sentences);
report('all, fitted to all', sentences, weights);
writeFileSync(
  fileURLToPath(new URL('../core/names/evidence.tsv', import.meta.url)),
  formatWeights(weights),
);

function readSentences(path: string): Sentence[] {
  const glossary = openGlossary(readGlossaryFile(loadWordKnowledge));
  const wordEvidence = createWordEvidence(loadWordKnowledge());
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, text = '', tags = ''] = line.split('\t');
      const tokens = tokenise(text);
      const words = tokens.map(({ start, end }) => wordEvidence(text.slice(start, end)));
      const known = matchGlossary(tokens, glossary).map(({ first, last, reading, proclitics }) => ({
        first,
        last,
        kind: glossary.kind(reading.entry),
        fromGeonames: glossary.source(reading.entry) === 'geonames',
        hasClitics: proclitics.clitics.length > 0,
      }));
      const tagAt = tagsByOffset(text, tags.split(' '));
      return {
        evidence: sentenceEvidence(text, tokens, words, known),
        tags: tokens.map(({ start }) => tagAt(start)),
      };
    });
}

function tagsByOffset(text: string, tags: readonly string[]): (offset: number) => Tag | null {
  const ends: number[] = [];
  let at = -1;
  for (const word of text.split(' ')) {
    at += word.length + 1;
    ends.push(at);
  }
  return (offset) => {
    const index = ends.findIndex((end) => end > offset);
    return TAG_OF[(tags[index] ?? 'O').replace(/^[BI]-/, '')] ?? null;
  };
}

function fitted(training: readonly Sentence[]): TagWeights {
  const seen = new Map<string, number>();
  for (const { evidence } of training)
    for (const sign of evidence.flatMap(signsOf)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const zero = () => TAGS.map(() => 0);
  const signs = new Map<string, number[]>();
  for (const [sign, count] of seen) if (count >= LEAST_SEEN) signs.set(sign, zero());
  const transitions = [...TAGS.map(zero), zero()];
  const withHandicaps = new Map<string, readonly number[]>([...signs, ...HANDICAPS]);
  const rows = [...signs.values(), ...transitions];
  const sums = new Map<number[], number[]>(rows.map((row) => [row, zero()]));
  let step = 1;
  const move = (row: number[] | undefined, tag: Tag, by: number) => {
    if (row === undefined) return;
    const at = TAGS.indexOf(tag);
    (row[at] as number) += by;
    ((sums.get(row) as number[])[at] as number) += by * step;
  };
  const order = training.map((_, at) => at);
  const random = lottery();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { evidence, tags } = training[at] as Sentence;
      const guesses = tagNames(handicapped(evidence, tags), { signs: withHandicaps, transitions });
      const right = tags.map((tag, index) => tag ?? (guesses[index] as Tag));
      guesses.forEach((guess, index) => {
        const tag = right[index] as Tag;
        if (guess !== tag)
          for (const sign of signsOf(evidence[index] as TokenEvidence)) {
            move(signs.get(sign), tag, 1);
            move(signs.get(sign), guess, -1);
          }
        const rowBefore = (list: readonly Tag[]) =>
          transitions[index === 0 ? TAGS.length : TAGS.indexOf(list[index - 1] as Tag)];
        move(rowBefore(right), tag, 1);
        move(rowBefore(guesses), guess, -1);
      });
      step++;
    }
  }
  const averaged = (row: readonly number[]) => {
    const sum = sums.get(row as number[]) as number[];
    const means = row.map((value, at) => value - (sum[at] as number) / step);
    return means.map((mean) => SCALE * (mean - (means[0] as number)));
  };
  return {
    signs: new Map([...signs].map(([sign, row]) => [sign, averaged(row)])),
    transitions: transitions.map((row) =>
      row.map((value, at) => SCALE * (value - ((sums.get(row) as number[])[at] as number) / step)),
    ),
  };
}

/** Evidence with the right tags made harder to reach, so that they are learnt with a margin. */
function handicapped(
  evidence: readonly TokenEvidence[],
  tags: readonly (Tag | null)[],
): TokenEvidence[] {
  return evidence.map(({ word, around }, at) => {
    const tag = tags[at];
    if (tag === null || tag === undefined) return { word, around };
    return { word, around: [...around, tag === 'none' ? 'handicap of none' : 'handicap of names'] };
  });
}

function signsOf({ word, around }: TokenEvidence): string[] {
  return [...word.signs, ...around];
}

/** The same numbers at every run. */
function lottery(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}

function report(what: string, sentences: readonly Sentence[], weights: TagWeights): void {
  const pairs = sentences.flatMap(({ evidence, tags }) =>
    tagNames(evidence, weights).map((guess, at) => ({ guess, tag: tags[at] ?? null })),
  );
  const counted = pairs.filter(({ tag }) => tag !== null);
  const guessed = counted.filter(({ guess }) => guess !== 'none');
  const named = counted.filter(({ tag }) => tag !== 'none');
  const found = guessed.filter(({ tag }) => tag !== 'none');
  const right = found.filter(({ guess, tag }) => guess === tag);
  const share = (part: unknown[], whole: unknown[]) =>
    ((100 * part.length) / whole.length).toFixed(1);
  process.stdout.write(
    `${what}: precision ${share(found, guessed)}, recall ${share(found, named)}, right kind ${share(right, found)}\n`,
  );
}
