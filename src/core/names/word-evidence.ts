import type { Analyser } from '../arabic/analyse';
import { normalise } from '../arabic/normalise';
import { procliticReadings } from '../arabic/proclitics';
import type { Lexicon } from '../lexicon/open-lexicon';
import { CUES, type Cue, TELLING_FUNCTION_WORDS } from './cues';
import type { NameParts } from './name-parts';

/** What one word tells about itself, wherever it stands. */
export interface WordEvidence {
  /** Signs of the word, for instance `name:given`, `word:verb:common`, `cue:title`. */
  readonly signs: readonly string[];
  /** The most telling of them: what the words beside it see. */
  readonly role: string;
  /** Whether it is a usual word of the language besides what else it may be. */
  readonly common: boolean;
  /** Whether the lexicon knows it at all. */
  readonly known: boolean;
  /** Whether lists know it as part of a person's name. */
  readonly name: boolean;
}

/** What the evidence is drawn from. */
export interface WordKnowledge {
  readonly lexicon: Lexicon;
  readonly analyser: Analyser;
  readonly nameParts: NameParts;
}

/** Costs up to which a reading of a word is common, usual, rare. */
const COSTS: readonly (readonly [most: number, name: string])[] = [
  [3, 'common'],
  [6, 'usual'],
  [8, 'seldom'],
  [Number.POSITIVE_INFINITY, 'rare'],
];

const POS_NAMES: Readonly<Record<string, string>> = {
  verb: 'verb',
  noun: 'noun',
  adj: 'adjective',
  num: 'number',
};

const ENDINGS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/ي$/, 'ends:ي'],
  [/يه$/, 'ends:ية'],
  [/ه$/, 'ends:ة'],
  [/(?:ون|ين|ات)$/, 'ends:plural'],
  [/ا$/, 'ends:ا'],
];

const cueOf = new Map<string, Cue>();
for (const { cue, words } of CUES)
  for (const word of words.split(' ')) {
    const folded = normalise(word).text;
    if (!cueOf.has(folded)) cueOf.set(folded, cue);
  }

const telling = new Set([...TELLING_FUNCTION_WORDS].map((word) => normalise(word).text));

/** What has been looked up once is kept: an article uses the same words again and again. */
const MOST_KEPT = 20_000;

/** Tells what single words say about themselves. */
export function createWordEvidence(
  knowledge: WordKnowledge,
): (surface: string, folded: string) => WordEvidence {
  const kept = new Map<string, WordEvidence>();
  return (surface, folded) => {
    const known = kept.get(surface);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const evidence = evidenceOf(surface, folded, knowledge);
    kept.set(surface, evidence);
    return evidence;
  };
}

function evidenceOf(
  surface: string,
  folded: string,
  { lexicon, analyser, nameParts }: WordKnowledge,
): WordEvidence {
  const signs: string[] = [];
  if (/^[0-9]/.test(folded)) signs.push('digits');
  else if (/^[a-z]/.test(folded)) signs.push('latin');
  const stems = procliticReadings(folded).map(({ stem }) => stem);
  const bareWord = folded.replace(/^[وف](?=..)/, '');
  const name = nameSign(stems, nameParts);
  const cue = stems.map(cueOfStem).find((found) => found !== undefined);
  const [best] = analyser.analyse(surface);
  const cost = best?.cost ?? Number.POSITIVE_INFINITY;
  const pos = best === undefined ? 'unknown' : (POS_NAMES[lexicon.pos(best.lemma)] ?? 'function');
  const word = best === undefined ? 'unknown' : `${pos}:${costName(cost)}`;
  signs.push(`name:${name}`, `word:${word}`, `name:${name}+word:${word}`);
  if (cue !== undefined) signs.push(`cue:${cue}`);
  const definite = /^[وفبك]?ال|^و?لل/.test(folded);
  signs.push(definite ? 'definite' : 'indefinite', `name:${name}+word:${pos}+${definite}`);
  if (folded.length <= 2) signs.push('short');
  if (folded.length >= 8) signs.push('long');
  for (const [pattern, sign] of ENDINGS) if (pattern.test(folded)) signs.push(sign);
  if (folded.startsWith('و')) signs.push('begins:و');
  if (/^[بلكف]/.test(folded)) signs.push('begins:ب');
  return {
    signs,
    role: telling.has(bareWord)
      ? `word:${bareWord}`
      : cue !== undefined
        ? `cue:${cue}`
        : name !== 'none'
          ? `name:${name}`
          : `word:${pos}`,
    common: cost < 6,
    known: best !== undefined,
    name: name !== 'none',
  };
}

function costName(cost: number): string {
  return COSTS.find(([most]) => cost < most)?.[1] ?? 'rare';
}

function nameSign(stems: readonly string[], nameParts: NameParts): string {
  for (const [at, stem] of stems.entries()) {
    const part =
      nameParts.part(stem) ?? (stem.startsWith('ال') ? nameParts.part(stem.slice(2)) : null);
    if (part === null) continue;
    const kind = part.given && part.family ? 'both' : part.given ? 'given' : 'family';
    return `${kind}${part.ordinary ? ':ordinary' : ''}${at > 0 ? ':clitic' : ''}`;
  }
  return 'none';
}

function cueOfStem(stem: string): Cue | undefined {
  const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
  const withoutPronoun = bare.replace(/(?:ها|هم|ه)$/, '');
  return (
    cueOf.get(stem) ??
    cueOf.get(bare) ??
    (withoutPronoun === bare
      ? undefined
      : (cueOf.get(withoutPronoun) ?? cueOf.get(withoutPronoun.replace(/ت$/, 'ه'))))
  );
}
