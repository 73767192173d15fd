import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Entry } from '../core/glossary/entry';
import type { Kind } from '../core/glossary/gloss';

const require = createRequire(import.meta.url);

/** A file of CLDR in Arabic and English, and where in it the names lie. */
interface Source {
  readonly file: (language: string) => string;
  readonly path: (language: string) => readonly string[];
  readonly id: string;
  readonly kind: Kind;
  readonly keep: (code: string, arabic: string) => boolean;
}

const SOURCES: readonly Source[] = [
  {
    file: (language) => `cldr-localenames-full/main/${language}/territories.json`,
    path: (language) => ['main', language, 'localeDisplayNames', 'territories'],
    id: 'territory',
    kind: 'place',
    // Groupings of the statistics office (419 "Latin America" is one of use) and test codes.
    keep: (code) =>
      /^[A-Z]{2}$|^(?:001|002|005|009|142|150|419)$/.test(code) &&
      !/^(?:XA|XB|ZZ|QO|EZ|UN|EU)$/.test(code),
  },
  {
    file: (language) => `cldr-localenames-full/main/${language}/languages.json`,
    path: (language) => ['main', language, 'localeDisplayNames', 'languages'],
    id: 'language',
    kind: 'term',
    // One word such as «العربية» is an adjective far more often than a language.
    keep: (code, arabic) => /^[a-z]{2,3}$/.test(code) && arabic.includes(' '),
  },
  {
    file: (language) => `cldr-subdivisions-full/subdivisions/${language}/${language}.json`,
    path: () => ['subdivisions', 'localeDisplayNames', 'subdivisions'],
    id: 'subdivision',
    kind: 'place',
    keep: () => true,
  },
];

/** Names of territories, languages and subdivisions from CLDR's own packages. */
export function readCldr(): Entry[] {
  return [...SOURCES.flatMap(readSource), ...readCurrencies()];
}

function readSource({ file, path, id, kind, keep }: Source): Entry[] {
  const arabic = namesIn(file('ar'), path('ar'));
  const english = namesIn(file('en'), path('en'));
  return Object.entries(arabic).flatMap(([code, name]) => {
    const rendering = english[code];
    return rendering !== undefined && keep(code, name) && isArabic(name)
      ? [entryOf(`${id}/${code}`, kind, name, [rendering])]
      : [];
  });
}

function readCurrencies(): Entry[] {
  const read = (language: string) =>
    valueAt(loadJson(`cldr-numbers-full/main/${language}/currencies.json`), [
      'main',
      language,
      'numbers',
      'currencies',
    ]) as Record<string, { displayName?: string }>;
  const english = read('en');
  return Object.entries(read('ar')).flatMap(([code, { displayName }]) => {
    const rendering = english[code]?.displayName;
    return displayName?.includes(' ') && isArabic(displayName) && rendering !== undefined
      ? [entryOf(`currency/${code}`, 'term', displayName, [rendering, code])]
      : [];
  });
}

function entryOf(id: string, kind: Kind, name: string, renderings: readonly string[]): Entry {
  const headword = name.replace(/\s*\(.*\)\s*/g, '').trim();
  return {
    gloss: {
      entry: id,
      kind,
      renderings: renderings.map((rendering) => rendering.replace(/\s*\(.*\)\s*/g, '').trim()),
      headword,
      romanisation: '',
      descriptions: {},
      source: 'cldr',
    },
    forms: [{ written: headword, type: 'headword' }],
  };
}

function namesIn(file: string, path: readonly string[]): Record<string, string> {
  return valueAt(loadJson(file), path) as Record<string, string>;
}

function loadJson(file: string): unknown {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8'));
}

function valueAt(json: unknown, path: readonly string[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !(key in value))
      throw new RangeError(`CLDR's files have another shape: no ${path.join('.')}`);
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function isArabic(name: string): boolean {
  return /^[\u0621-\u064A\s()«»،'’\-.]+$/.test(name);
}
