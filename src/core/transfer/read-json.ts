import { DamagedFile } from './import-error';
import { createJsonScanner, type Scanned } from './json-scanner';
import { SECTION_NAMES, type SectionName } from './sections';
import { JSON_FORMAT, JSON_VERSION } from './write-json';

/** Some rows of one part of a file, as they stand in it: nothing about them has been checked. */
export interface RowChunk {
  readonly section: SectionName;
  /** The number of the first of them in its part, counted from 1. */
  readonly from: number;
  /** Empty where the part begins, so that a part without rows is told, too. */
  readonly rows: readonly unknown[];
}

/** What rows are gathered up to: no message grows beyond what a browser takes. */
const MAX_ROWS = 500;
const MAX_LENGTH = 2 ** 20;

interface Version {
  readonly parts: readonly SectionName[];
  /** Makes a row of this version one of today's. */
  readonly upgrade: (row: unknown, section: SectionName) => unknown;
}

/** What the file of each version holds. */
const VERSIONS: Readonly<Record<number, Version>> = {
  1: {
    parts: ['notes'],
    upgrade: (row) =>
      typeof row === 'object' && row !== null ? { colour: 'yellow', ...row } : row,
  },
  2: { parts: ['notes'], upgrade: (row) => row },
  3: { parts: SECTION_NAMES, upgrade: (row) => row },
};

/**
 * Reads a file made by `writeJson`, or by an earlier version of it, a few hundred rows at a time.
 *
 * @param open gives the text of the file from its beginning, in pieces; called twice
 * @throws DamagedFile where the file cannot be read any further: it may have given rows before
 */
export async function* readJson(open: () => AsyncIterable<string>): AsyncGenerator<RowChunk> {
  const gatherer = new RowGatherer(await versionOf(open()));
  for await (const scanned of scan(open(), () => gatherer.place)) yield* gatherer.take(scanned);
  yield* gatherer.rest();
  if (gatherer.place === null) throw new DamagedFile('notNotes');
}

/** Gathers the rows of each part into chunks. */
class RowGatherer {
  readonly #version: Version;
  readonly #seen = new Set<SectionName>();
  #section: SectionName | null = null;
  #from = 1;
  #rows: unknown[] = [];
  #length = 0;

  constructor(version: Version) {
    this.#version = version;
  }

  /** The row that comes next; null before the first part. */
  get place(): { readonly section: SectionName; readonly row: number } | null {
    return this.#section && { section: this.#section, row: this.#from + this.#rows.length };
  }

  *take(scanned: Scanned): Generator<RowChunk> {
    if (scanned.kind === 'value') refusePart(scanned.key);
    else if (scanned.kind === 'list') {
      yield* this.rest();
      yield this.#begin(scanned.key);
    } else if (this.#section !== null) {
      this.#rows.push(this.#version.upgrade(scanned.value, this.#section));
      this.#length += scanned.length;
      if (this.#rows.length >= MAX_ROWS || this.#length >= MAX_LENGTH) yield* this.rest();
    }
  }

  *rest(): Generator<RowChunk> {
    const rows = this.#rows;
    if (this.#section === null || rows.length === 0) return;
    yield { section: this.#section, from: this.#from, rows };
    this.#from += rows.length;
    this.#rows = [];
    this.#length = 0;
  }

  #begin(key: string): RowChunk {
    const section = this.#version.parts.find((part) => part === key);
    if (section === undefined) throw new DamagedFile('unknownPart');
    if (this.#seen.has(section)) throw new DamagedFile('notNotes', section);
    this.#seen.add(section);
    this.#section = section;
    this.#from = 1;
    return { section, from: 1, rows: [] };
  }
}

/** What is no list must belong to the head. */
function refusePart(key: string): void {
  if (['format', 'version', 'exportedAt'].includes(key)) return;
  throw new DamagedFile(SECTION_NAMES.some((name) => name === key) ? 'notNotes' : 'unknownPart');
}

/** The head can stand behind the rows: a file that was sorted elsewhere is still ours. */
async function versionOf(text: AsyncIterable<string>): Promise<Version> {
  const head = new Map<string, unknown>();
  for await (const scanned of scan(text, () => null)) {
    if (scanned.kind === 'value') head.set(scanned.key, scanned.value);
    if (head.has('format') && head.has('version')) break;
  }
  const version = head.get('version');
  if (head.get('format') !== JSON_FORMAT || typeof version !== 'number')
    throw new DamagedFile('notNotes');
  if (version > JSON_VERSION) throw new DamagedFile('newerVersion');
  const known = VERSIONS[version];
  if (known === undefined) throw new DamagedFile('notNotes');
  return known;
}

/** Says of broken JSON where it is: the row behind those that were read. */
async function* scan(
  text: AsyncIterable<string>,
  placeOf: () => RowGatherer['place'],
): AsyncGenerator<Scanned> {
  const scanner = createJsonScanner();
  let isObject = false;
  try {
    for await (const piece of text)
      for (const scanned of scanner.feed(piece)) {
        isObject = true;
        yield scanned;
      }
    scanner.finish();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    if (!isObject) throw new DamagedFile('notNotes');
    const place = placeOf();
    throw new DamagedFile('notJson', place?.section, place?.row);
  }
}
