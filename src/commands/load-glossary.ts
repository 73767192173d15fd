import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalise } from '../core/arabic/normalise';
import { compileGlossary } from '../core/glossary/compile-glossary';
import { entriesOfList } from '../core/glossary/entries-of-list';
import type { Entry } from '../core/glossary/entry';
import { KINDS } from '../core/glossary/gloss';
import { type Glossary, openGlossary } from '../core/glossary/open-glossary';
import { loadWordKnowledge } from './load-knowledge';
import { readCldr } from './read-cldr';
import { readGeonames } from './read-geonames';

const LISTS = fileURLToPath(new URL('../core/glossary/entries/', import.meta.url));

/** A reading of a word that costs less than this is likelier than a small town. */
const ORDINARY = 9;

/** Where the compiled glossary lies in the built extension, relative to its public files. */
const GLOSSARY_FILE = fileURLToPath(new URL('../public/glossary.bin', import.meta.url));

/** All entries: ours first, so that they win over those of CLDR, and those over GeoNames. */
function readEntries(): Entry[] {
  const { analyser, nameParts } = loadWordKnowledge();
  const own = KINDS.flatMap((kind) =>
    listsOf(kind).flatMap((file) => {
      try {
        return entriesOfList(kind, readFileSync(file, 'utf8'));
      } catch (error) {
        throw new Error(`${basename(file)}, ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
  return [
    ...own,
    ...readCldr(),
    ...readGeonames({
      isWord: (written) =>
        (analyser.analyse(written)[0]?.cost ?? Number.POSITIVE_INFINITY) < ORDINARY,
      isPersonName: (written) => nameParts.part(normalise(written).text) !== null,
    }),
  ];
}

/** The word lists of one kind, in alphabetical order. */
export function listsOf(kind: string): string[] {
  const folder = join(LISTS, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => join(folder, name));
}

/** Compiles all entries, writes the result for the extension to ship, and opens it. */
export function buildGlossary(): Glossary {
  const bytes = compileGlossary(readEntries());
  mkdirSync(dirname(GLOSSARY_FILE), { recursive: true });
  writeFileSync(GLOSSARY_FILE, bytes);
  return openGlossary(bytes);
}
