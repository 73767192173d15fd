import type { Clitic } from '../annotate/annotation';
import { type ProcliticReading, procliticReadings } from '../arabic/proclitics';

/** What is written together with an unknown name. */
export interface GuessedProclitics {
  readonly clitics: readonly Clitic[];
  /** How many letters of the word they are. */
  readonly letters: number;
}

const NONE: GuessedProclitics = { clitics: [], letters: 0 };

/**
 * How much more foreign the rest of a word must look than the whole before a letter is taken off
 * that no list confirms. Few foreign names begin with و, some with ل; ب, ف and ك are kept.
 */
const LIKELIER_BY: Readonly<Record<string, number>> = { و: -0.25, ل: 1.5 };

/** What is left of a name that no list has must be long enough to be one. */
const SHORTEST_NAME = 4;

/** ال of a shorter word is no article: بالاز is Balazs. */
const SHORTEST_DEFINITE = 5;

/** What the guess is made from. */
export interface ProcliticEvidence {
  /** Whether lists know a folded word as part of a person's name. */
  isName(folded: string): boolean;
  /** How foreign a folded word looks: see `foreignness`. */
  foreignness(folded: string): number;
}

/**
 * Guesses how much of an unknown name's first word is proclitics: what the lists or the article's
 * ال confirm, else a letter without which the word looks more like a foreign name.
 *
 * @example guessProclitics('وسالونتاي', evidence).clitics // [{ form: 'و', … }]
 */
export function guessProclitics(form: string, evidence: ProcliticEvidence): GuessedProclitics {
  if (evidence.isName(form)) return NONE;
  const readings = procliticReadings(form).slice(1);
  const found =
    readings.find(({ stem }) => isConfirmed(stem, evidence)) ??
    readings.find((reading) => isLikelier(form, reading, evidence));
  return found === undefined
    ? NONE
    : { clitics: found.clitics, letters: cliticLetters(form, found.stem) };
}

function isConfirmed(stem: string, { isName }: ProcliticEvidence): boolean {
  return isName(stem) || (stem.startsWith('ال') && stem.length >= SHORTEST_DEFINITE);
}

/** Whether a word looks more like a foreign name without its only clitic. */
function isLikelier(
  form: string,
  { stem, clitics: [first, ...others] }: ProcliticReading,
  { foreignness }: ProcliticEvidence,
): boolean {
  if (first === undefined || others.length > 0 || stem.length < SHORTEST_NAME) return false;
  return foreignness(stem) - foreignness(form) > (LIKELIER_BY[first.form] ?? 9);
}

/**
 * How many letters of a word stand before its stem; the ل of a hidden article is one of them.
 *
 * @example cliticLetters('للقاهره', 'القاهره') // 2
 */
export function cliticLetters(form: string, stem: string): number {
  return form.endsWith(stem) ? form.length - stem.length : form.length - stem.length + 2;
}
