import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEMMA_COLUMNS, type Lemma, type LemmaFolder } from '../core/lexicon/lemma';
import { parseLemmas } from '../core/lexicon/parse-lemmas';

const LEMMAS = fileURLToPath(new URL('../core/lexicon/lemmas/', import.meta.url));

/** Every lemma of the lexicon, function words first. */
export function readLemmas(): Lemma[] {
  const folders = (Object.keys(LEMMA_COLUMNS) as LemmaFolder[]).sort();
  return folders.flatMap((folder) =>
    readdirSync(join(LEMMAS, folder))
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .flatMap((name) => {
        try {
          return parseLemmas(folder, readFileSync(join(LEMMAS, folder, name), 'utf8'));
        } catch (error) {
          throw new Error(`${folder}/${name}, ${error instanceof Error ? error.message : error}`);
        }
      }),
  );
}
