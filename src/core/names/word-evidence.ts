import type { Analyser } from '../arabic/analyse';
import { normalise } from '../arabic/normalise';
import { procliticReadings } from '../arabic/proclitics';
import type { Lexicon } from '../lexicon/open-lexicon';
import { remember } from '../text/remember';
import { CUES, type Cue, TELLING_FUNCTION_WORDS } from './cues';
import { type GuessedProclitics, guessProclitics } from './guess-proclitics';
import { foreignness, type LetterShape } from './letter-shape';
import type { NamePart, NameParts } from './name-parts';

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
  /** What is written together with the word, should it be a name. */
  readonly proclitics: GuessedProclitics;
}

/** What the evidence is drawn from. */
export interface WordKnowledge {
  readonly lexicon: Lexicon;
  readonly analyser: Analyser;
  readonly nameParts: NameParts;
  readonly letterShape: LetterShape;
}

/** Costs up to which a reading of a word is common, usual, rare. */
const COSTS: readonly (readonly [most: number, name: string])[] = [
  [4, 'common'],
  [8, 'usual'],
  [11, 'seldom'],
  [Number.POSITIVE_INFINITY, 'rare'],
];

/** Foreignness up to which a word looks native, and so on. */
const SHAPES: readonly (readonly [most: number, name: string])[] = [
  [-0.7, 'native'],
  [0, 'rather native'],
  [0.7, 'rather foreign'],
  [1.4, 'foreign'],
];

const POS_NAMES: Readonly<Record<string, string>> = {
  verb: 'verb',
  noun: 'noun',
  adj: 'adjective',
  num: 'number',
};

const SPELLINGS: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/^[0-9]/, 'digits'],
  [/^[a-z]/, 'latin'],
  [/ي$/, 'ends:ي'],
  [/يه$/, 'ends:ية'],
  [/ه$/, 'ends:ة'],
  [/(?:ون|ين|ات)$/, 'ends:plural'],
  [/ا$/, 'ends:ا'],
  [/^و/, 'begins:و'],
  [/^[بلكف]/, 'begins:ب'],
];

/** Dearer readings are accidents: nearly every foreign name has one. */
const UNLIKELY_FROM = 15;

/** A word with a reading that costs less than this is a usual word of the language. */
const COMMON_BELOW = 8;

const cueOf = new Map<string, Cue>();
for (const { cue, words } of CUES)
  for (const word of words.split(' ')) {
    const folded = normalise(word).text;
    if (!cueOf.has(folded)) cueOf.set(folded, cue);
  }

const telling = new Set([...TELLING_FUNCTION_WORDS].map((word) => normalise(word).text));

/** Tells what single words say about themselves. */
export function createWordEvidence(knowledge: WordKnowledge): (surface: string) => WordEvidence {
  return remember((surface) => evidenceOf(surface, normalise(surface).text, knowledge));
}

function evidenceOf(
  surface: string,
  folded: string,
  { lexicon, analyser, nameParts, letterShape }: WordKnowledge,
): WordEvidence {
  const stems = procliticReadings(folded).map(({ stem }) => stem);
  const name = nameSign(stems, nameParts);
  const cue = stems.map(cueOfStem).find((found) => found !== undefined);
  const best = analyser
    .analyse(surface)
    .find(({ lemma, cost }) => cost < UNLIKELY_FROM && lexicon.pos(lemma) !== 'name');
  const cost = best?.cost ?? Number.POSITIVE_INFINITY;
  const pos = best === undefined ? 'unknown' : (POS_NAMES[lexicon.pos(best.lemma)] ?? 'function');
  const word = best === undefined ? 'unknown' : `${pos}:${costName(cost)}`;
  const shape = shapeName(foreignness(folded, letterShape));
  const definite = /^[وفبك]?ال|^و?لل/.test(folded);
  const signs = [
    ...spellingSigns(folded),
    `name:${name}`,
    `word:${word}`,
    `name:${name}+word:${word}`,
    `name:${name}+word:${pos}+${definite}`,
    `shape:${shape}`,
    `shape:${shape}+word:${pos}`,
    `shape:${shape}+name:${name}`,
    definite ? 'definite' : 'indefinite',
  ];
  if (cue !== undefined) signs.push(`cue:${cue}`);
  const wordRole = pos === 'unknown' ? `word:unknown:${shape}` : `word:${pos}`;
  const nameRole = name === 'none' ? wordRole : `name:${name}`;
  const role = tellingRole(folded) ?? (cue === undefined ? nameRole : `cue:${cue}`);
  return {
    signs,
    role,
    common: cost < COMMON_BELOW,
    known: best !== undefined,
    name: name !== 'none',
    proclitics: guessProclitics(folded, {
      isName: (word) => nameParts.part(word) !== null,
      foreignness: (word) => foreignness(word, letterShape),
    }),
  };
}

/** Function words are seen by their neighbours as themselves, without a conjunction. */
function tellingRole(folded: string): string | null {
  const bare = folded.replace(/^[وف](?=..)/, '');
  return telling.has(bare) ? `word:${bare}` : null;
}

function spellingSigns(folded: string): string[] {
  const signs = SPELLINGS.filter(([pattern]) => pattern.test(folded)).map(([, sign]) => sign);
  if (folded.length <= 2) signs.push('short');
  if (folded.length >= 8) signs.push('long');
  return signs;
}

function shapeName(odds: number): string {
  return SHAPES.find(([most]) => odds < most)?.[1] ?? 'very foreign';
}

function costName(cost: number): string {
  return COSTS.find(([most]) => cost < most)?.[1] ?? 'rare';
}

function nameSign(stems: readonly string[], nameParts: NameParts): string {
  for (const [at, stem] of stems.entries()) {
    const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
    const part = nameParts.part(stem) ?? nameParts.part(bare);
    if (part === null) continue;
    return `${partName(part)}${at > 0 ? ':clitic' : ''}`;
  }
  return 'none';
}

function partName({ given, family, ordinary }: NamePart): string {
  const kind = given && family ? 'both' : given ? 'given' : 'family';
  return ordinary ? `${kind}:ordinary` : kind;
}

function cueOfStem(stem: string): Cue | undefined {
  const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
  const known = cueOf.get(stem) ?? cueOf.get(bare);
  const withoutPronoun = bare.replace(/(?:ها|هم|ه)$/, '');
  if (known !== undefined || withoutPronoun === bare) return known;
  return cueOf.get(withoutPronoun) ?? cueOf.get(withoutPronoun.replace(/ت$/, 'ه'));
}
