import { readFileSync } from 'node:fs';
import { openNames } from '../core/names/established-names';
import { openSpeller } from '../core/names/open-speller';
import { createNameSpeller } from '../core/names/spell-name';
import { buildSpeller, NAMES_FILE, SPELLER_FILE } from './build-speller';

/** The speller of names from the extension's own files, built first where they are missing or old. */
export function loadNameSpeller(): (arabic: string) => string[] {
  buildSpeller();
  // A copy, since the pool of small buffers gives no offset that is a multiple of four.
  const speller = openSpeller(Uint8Array.from(readFileSync(SPELLER_FILE)));
  return createNameSpeller(speller, openNames(readFileSync(NAMES_FILE)));
}
