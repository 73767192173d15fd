import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));

/** Where compiled files lie in the built extension: they are shipped as they are. */
const PUBLIC = join(SOURCE, 'public');

/** Stamps lie apart, so that they are not shipped. */
const STAMPS = fileURLToPath(new URL('../../node_modules/.cache/hamish/', import.meta.url));

/** Code that compiled files depend on besides their lists. */
const CODE = ['core', 'commands'];

/**
 * A compiled file of the extension: read where what it is made from has not changed since, else
 * made and written.
 *
 * @param name for instance `lexicon.bin`
 * @param inputs files and folders that it is made from, besides this project's code; large files
 *   of npm packages are better left out, as a new version of one changes the lock file
 */
export function builtFile(
  name: string,
  inputs: readonly string[],
  make: () => Uint8Array,
): Uint8Array {
  const file = join(PUBLIC, name);
  const stampFile = join(STAMPS, `${name}.stamp`);
  const stamp = stampOf(inputs);
  if (existsSync(file) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return withOwnBuffer(readFileSync(file));
  const bytes = make();
  mkdirSync(dirname(file), { recursive: true });
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(file, bytes);
  writeFileSync(stampFile, stamp);
  return bytes;
}

function stampOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  const code = CODE.map((folder) => join(SOURCE, folder));
  const files = [lock, ...code.flatMap((folder) => filesIn(folder, '.ts'))];
  for (const input of inputs) files.push(...filesIn(input, ''));
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string, ending: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Small files are read into a shared pool, where numbers might lie on odd addresses. */
function withOwnBuffer(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
