import type { Clitic } from '../annotate/annotation';

/** A sequence of proclitics that can stand before a noun, and what is written in its place. */
export interface ProcliticRule {
  /** What the word begins with, folded. */
  readonly written: string;
  /** What the name itself begins with once the clitics are off: `ال` for لل, else nothing. */
  readonly restored: string;
  readonly clitics: readonly Clitic[];
  /** A word and the name in it, checked by the tests. */
  readonly example: readonly [string, string];
}

const AND: Clitic = { form: 'و', gloss: 'and' };
const SO: Clitic = { form: 'ف', gloss: 'so, then' };
const IN: Clitic = { form: 'ب', gloss: 'in, with, by' };
const LIKE: Clitic = { form: 'ك', gloss: 'like, as' };
const FOR: Clitic = { form: 'ل', gloss: 'for, to' };

/** Conjunction, then preposition; لل is ل before ال, whose alef is not written. */
export const PROCLITICS: readonly ProcliticRule[] = [
  { written: 'و', restored: '', clitics: [AND], example: ['وبيلاروسيا', 'بيلاروسيا'] },
  { written: 'ف', restored: '', clitics: [SO], example: ['فالقاهره', 'القاهره'] },
  { written: 'ب', restored: '', clitics: [IN], example: ['بالقاهره', 'القاهره'] },
  { written: 'ك', restored: '', clitics: [LIKE], example: ['كالقاهره', 'القاهره'] },
  { written: 'ل', restored: '', clitics: [FOR], example: ['لمصر', 'مصر'] },
  { written: 'لل', restored: 'ال', clitics: [FOR], example: ['للقاهره', 'القاهره'] },
  { written: 'وب', restored: '', clitics: [AND, IN], example: ['وبالقاهره', 'القاهره'] },
  { written: 'وك', restored: '', clitics: [AND, LIKE], example: ['وكمصر', 'مصر'] },
  { written: 'ول', restored: '', clitics: [AND, FOR], example: ['ولمصر', 'مصر'] },
  { written: 'ولل', restored: 'ال', clitics: [AND, FOR], example: ['وللقاهره', 'القاهره'] },
  { written: 'فب', restored: '', clitics: [SO, IN], example: ['فبمصر', 'مصر'] },
  { written: 'فك', restored: '', clitics: [SO, LIKE], example: ['فكمصر', 'مصر'] },
  { written: 'فل', restored: '', clitics: [SO, FOR], example: ['فلمصر', 'مصر'] },
  { written: 'فلل', restored: 'ال', clitics: [SO, FOR], example: ['فللقاهره', 'القاهره'] },
];

/** A reading of a word as clitics and a name. */
export interface ProcliticReading {
  /** The folded name without its clitics. */
  readonly stem: string;
  readonly clitics: readonly Clitic[];
}

/** Fewer letters than this are never left after a clitic: too much would look like a name. */
const SHORTEST_STEM = 3;

/**
 * Every way to take proclitics off a folded word; the word as it stands comes first.
 *
 * @example procliticReadings('للقاهره').map((reading) => reading.stem) // ['للقاهره', 'لقاهره', 'القاهره']
 */
export function procliticReadings(form: string): ProcliticReading[] {
  const readings: ProcliticReading[] = [{ stem: form, clitics: [] }];
  for (const rule of PROCLITICS) {
    if (!form.startsWith(rule.written)) continue;
    const rest = form.slice(rule.written.length);
    if (rest.length < SHORTEST_STEM) continue;
    // لل hides one lam: the alef is not written, and a name in ل keeps its own.
    readings.push({ stem: rule.restored + rest, clitics: rule.clitics });
  }
  return readings;
}
