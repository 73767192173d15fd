import { KINDS, type Kind } from '../glossary/gloss';
import { NOTE_COLOURS, type Note, type NoteColour } from './note';

/** What can be wrong with one field of a note. */
export type ProblemCode = 'missing' | 'wrongType' | 'empty' | 'tooLong' | 'notAllowed';

/** One thing that is wrong, with the way to it: `source.url`, `tags[2]`. */
export interface NoteProblem {
  readonly path: string;
  readonly code: ProblemCode;
}

/** A note that can be relied on, or everything that keeps the value from being one. */
export type Validation =
  | { readonly ok: true; readonly note: Note }
  | { readonly ok: false; readonly problems: readonly NoteProblem[] };

/** Far more than anybody types; keeps a broken file from filling the storage. */
const MAX_LENGTH = 100_000;
const MAX_TAGS = 200;
/** A date beyond this is none: see ECMA-262, Time Values. */
const MAX_TIME = 8.64e15;
/** Other addresses, above all `javascript:`, must never become a link. */
const ADDRESS = /^(?:https?|file|chrome-extension|moz-extension):\/\//i;

/**
 * Checks a value from outside — a file, another process — and copies it field by field, so that
 * nothing unknown comes along.
 */
export function validateNote(value: unknown): Validation {
  const problems: NoteProblem[] = [];
  const note = new Fields(value, '', problems);
  const source = note.fields('source');
  const quote = note.fields('quote');
  const position = note.fields('position');
  const start = position.wholeNumber('start', 0);
  const result: Note = {
    id: note.filled('id'),
    entry: note.filled('entry'),
    kind: note.kind('kind'),
    surface: note.text('surface'),
    headword: note.text('headword'),
    rendering: note.text('rendering'),
    sentence: note.text('sentence'),
    source: {
      url: source.address('url'),
      title: source.text('title'),
      site: source.text('site'),
      published: source.textOrNull('published'),
      language: source.text('language'),
    },
    quote: {
      prefix: quote.text('prefix'),
      exact: quote.text('exact'),
      suffix: quote.text('suffix'),
    },
    position: { start, end: position.wholeNumber('end', start) },
    text: note.text('text'),
    tags: note.tags('tags'),
    colour: note.colour('colour'),
    createdAt: note.wholeNumber('createdAt', 0),
    updatedAt: note.wholeNumber('updatedAt', 0),
  };
  return problems.length === 0 ? { ok: true, note: result } : { ok: false, problems };
}

/** Reads the fields of one object and notes what is wrong with them. */
class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #problems: NoteProblem[];

  constructor(value: unknown, path: string, problems: NoteProblem[]) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) problems.push({ path, code: value === undefined ? 'missing' : 'wrongType' });
    this.#values = isObject ? (value as Record<string, unknown>) : {};
    this.#path = path;
    // One problem is enough for an object that is not there at all.
    this.#problems = isObject ? problems : [];
  }

  fields(name: string): Fields {
    return new Fields(this.#own(name), this.#at(name), this.#problems);
  }

  text(name: string): string {
    const value = this.#own(name);
    if (typeof value !== 'string') return this.#wrong(name, value, '');
    if (value.length > MAX_LENGTH) return this.#report(name, 'tooLong', '');
    return value;
  }

  textOrNull(name: string): string | null {
    return this.#own(name) === null ? null : this.text(name);
  }

  filled(name: string): string {
    const value = this.text(name);
    return value === '' && this.#own(name) === '' ? this.#report(name, 'empty', '') : value;
  }

  address(name: string): string {
    const value = this.filled(name);
    return value !== '' && !ADDRESS.test(value) ? this.#report(name, 'notAllowed', '') : value;
  }

  kind(name: string): Kind {
    return this.#oneOf(name, KINDS, 'term');
  }

  colour(name: string): NoteColour {
    return this.#oneOf(name, NOTE_COLOURS, 'yellow');
  }

  wholeNumber(name: string, least: number): number {
    const value = this.#own(name);
    if (typeof value !== 'number') return this.#wrong(name, value, least);
    const allowed = Number.isInteger(value) && value >= least && value <= MAX_TIME;
    return allowed ? value : this.#report(name, 'notAllowed', least);
  }

  tags(name: string): readonly string[] {
    const value = this.#own(name);
    if (!Array.isArray(value)) return this.#wrong(name, value, []);
    if (value.length > MAX_TAGS) return this.#report(name, 'tooLong', []);
    const tags = new Fields(Object.fromEntries(value.entries()), this.#at(name), this.#problems);
    return [...new Set(value.map((_, index) => tags.filled(String(index))))];
  }

  #oneOf<T extends string>(name: string, allowed: readonly T[], instead: T): T {
    const value = this.#own(name);
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    if (typeof value === 'string') return this.#report(name, 'notAllowed', instead);
    return this.#wrong(name, value, instead);
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #wrong<T>(name: string, value: unknown, instead: T): T {
    return this.#report(name, value === undefined ? 'missing' : 'wrongType', instead);
  }

  #report<T>(name: string, code: ProblemCode, instead: T): T {
    this.#problems.push({ path: this.#at(name), code });
    return instead;
  }

  #at(name: string): string {
    if (/^\d+$/.test(name)) return `${this.#path}[${name}]`;
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}
