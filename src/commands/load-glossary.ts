import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalise } from '../core/arabic/normalise';
import { compileGlossary } from '../core/glossary/compile-glossary';
import { entriesOfList } from '../core/glossary/entries-of-list';
import type { Entry } from '../core/glossary/entry';
import { KINDS } from '../core/glossary/gloss';
import type { WordKnowledge } from '../core/names/word-evidence';
import { builtFile } from './built-file';
import { readCldr } from './read-cldr';
import { readGeonames } from './read-geonames';

const LISTS = fileURLToPath(new URL('../core/glossary/entries/', import.meta.url));

/** A reading of a word that costs less than this is likelier than a small town. */
const ORDINARY = 14;

/** All entries: ours first, so that they win over those of CLDR, and those over GeoNames. */
function readEntries({ analyser, nameParts }: WordKnowledge): Entry[] {
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

/**
 * The compiled glossary, made anew where its lists have changed.
 *
 * @param words tells which names of towns are ordinary words or names of people
 */
export function readGlossaryFile(words: () => WordKnowledge): Uint8Array {
  return builtFile('glossary.bin', [LISTS], () => compileGlossary(readEntries(words())));
}
