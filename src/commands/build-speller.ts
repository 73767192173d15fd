import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectNamePairs } from '../core/names/collect-name-pairs';
import { compileNames } from '../core/names/established-names';
import { trainSpeller } from '../core/names/train-speller';
import { nameFiles, readListedNames, readSpellerSources } from './read-names';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The trained speller, for the extension to ship. */
export const SPELLER_FILE = pathOf('../public/speller.bin');

/** The names of our lists, compiled by `compileNames`, for the extension to ship. */
export const NAMES_FILE = pathOf('../public/names.bin');

const STAMP_FILE = pathOf('../../node_modules/.cache/hamish/speller');

/** Folders whose programs decide what the speller learns. */
const PROGRAMS = [pathOf('../core/names/'), pathOf('../core/arabic/'), pathOf('../core/binary/')];

/** Versions of the packages with names. */
const LOCK_FILE = pathOf('../../package-lock.json');

/** Trains the speller and compiles the names, unless nothing has changed since the last time. */
export function buildSpeller(): void {
  const stamp = stampOfInputs();
  const isFresh =
    [SPELLER_FILE, NAMES_FILE, STAMP_FILE].every((file) => existsSync(file)) &&
    readFileSync(STAMP_FILE, 'utf8') === stamp;
  if (isFresh) return;
  const { names, spellings } = readSpellerSources();
  write(SPELLER_FILE, trainSpeller(collectNamePairs(names), spellings));
  write(NAMES_FILE, compileNames(readListedNames()));
  write(STAMP_FILE, stamp);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The cities are too large to read every time: their package's version stands in the lock file. */
function stampOfInputs(): string {
  const hash = createHash('sha256');
  const programs = PROGRAMS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const lists = nameFiles().filter((file) => file.endsWith('.tsv'));
  for (const file of [LOCK_FILE, pathOf('read-names.ts'), ...programs, ...lists])
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
