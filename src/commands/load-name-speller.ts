import { readFileSync } from 'node:fs';
import { openNames } from '../core/names/established-names';
import { openSpeller } from '../core/names/open-speller';
import { createNameSpeller } from '../core/names/spell-name';
import { buildSpeller, NAMES_FILE, SPELLER_FILE } from './build-speller';

/** The compiled speller and the established names, built first where they are missing or old. */
export function spellerFiles(): { readonly speller: Uint8Array; readonly names: Uint8Array } {
  buildSpeller();
  // A copy, since the pool of small buffers gives no offset that is a multiple of four.
  return {
    speller: Uint8Array.from(readFileSync(SPELLER_FILE)),
    names: Uint8Array.from(readFileSync(NAMES_FILE)),
  };
}

/** The speller of names from the extension's own files. */
export function loadNameSpeller(): (arabic: string) => string[] {
  const { speller, names } = spellerFiles();
  return createNameSpeller(openSpeller(speller), openNames(names));
}
