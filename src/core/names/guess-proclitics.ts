import type { Clitic } from '../annotate/annotation';
import { procliticReadings } from '../arabic/proclitics';
import type { WordEvidence } from './word-evidence';

/** What is written together with an unknown name. */
export interface GuessedProclitics {
  readonly clitics: readonly Clitic[];
  /** How many letters of the word they are. */
  readonly letters: number;
}

const NONE: GuessedProclitics = { clitics: [], letters: 0 };

/** و and ب begin many names themselves; what is left must be long enough to be one. */
const SHORTEST_AFTER: Readonly<Record<string, number>> = { و: 4, ف: 6, ب: 5, ل: 4, ك: 6 };

/**
 * Guesses how much of an unknown name's first word is proclitics: those that the lists or the
 * article's ال confirm, else و and ل alone, since few foreign names begin so.
 *
 * @example guessProclitics('وسالونتاي', evidence).clitics // [{ form: 'و', … }]
 */
export function guessProclitics(form: string, { signs }: WordEvidence): GuessedProclitics {
  const readings = procliticReadings(form).slice(1);
  const name = signs.find((sign) => sign.startsWith('name:') && !sign.includes('+'));
  if (name !== undefined && name !== 'name:none' && !name.endsWith(':clitic')) return NONE;
  for (const { stem, clitics } of readings) {
    const written = clitics[0]?.form ?? '';
    const confirmed = name?.endsWith(':clitic') || stem.startsWith('ال');
    const likely = written === 'و' || written === 'ل';
    if ((confirmed || likely) && stem.length >= (SHORTEST_AFTER[written] ?? 9))
      return { clitics, letters: cliticLetters(form, stem) };
  }
  return NONE;
}

/**
 * How many letters of a word stand before its stem; the ل of a hidden article is one of them.
 *
 * @example cliticLetters('للقاهره', 'القاهره') // 2
 */
export function cliticLetters(form: string, stem: string): number {
  return form.endsWith(stem) ? form.length - stem.length : form.length - stem.length + 2;
}
