import {
  NAME_INITIALS,
  NAME_PARTICLES,
  type NameInitial,
  type NameParticle,
} from './name-conventions';
import { nameKey } from './name-key';

/** Western given names and surnames are at least as long, the parts of Asian ones often shorter. */
const WESTERN_LENGTH = 4;

const initialOf = new Map<string, NameInitial>();
for (const initial of NAME_INITIALS)
  for (const word of initial.words.split(' ')) initialOf.set(nameKey(word), initial);

const particlesOf = new Map<string, NameParticle[]>();
for (const particle of NAME_PARTICLES)
  for (const word of particle.words.split(' ')) {
    const rows = particlesOf.get(nameKey(word)) ?? [];
    particlesOf.set(nameKey(word), [...rows, particle]);
  }

/**
 * The English spellings of a particle of a name, where the word at `at` is one.
 *
 * @example particleAt(['سلطان', 'بن', 'سعد'], 1) // ['bin', 'ben']
 */
export function particleAt(words: readonly string[], at: number): readonly string[] | null {
  if (at >= words.length - 1) return null;
  const rows = particlesOf.get(nameKey(words[at] as string)) ?? [];
  const row = rows.find(
    ({ place }) => place === 'before' || (place === 'first' ? at === 0 : at > 0),
  );
  return row?.english ?? null;
}

/**
 * The letter that the word at `at` stands for, where it is an initial: never the last word, and
 * beside short words only if it can be nothing else.
 *
 * @example initialAt(['جورج', 'دبليو', 'بوش'], 1) // 'W'
 */
export function initialAt(words: readonly string[], at: number): string | null {
  const initial = initialOf.get(nameKey(words[at] as string));
  if (initial === undefined || at === words.length - 1) return null;
  if (!initial.isName) return initial.letter;
  const isInRun = at === 0 ? isFollowedByInitial(words, at) : initialAt(words, at - 1) !== null;
  if (isInRun) return initial.letter;
  if (at === 0 || particleAt(words, at) !== null) return null;
  const isWestern = [words[at - 1], words[at + 1]].every(
    (word = '') => nameKey(word).length >= WESTERN_LENGTH,
  );
  return isWestern ? initial.letter : null;
}

function isFollowedByInitial(words: readonly string[], at: number): boolean {
  return at + 2 < words.length && initialOf.has(nameKey(words[at + 1] as string));
}
