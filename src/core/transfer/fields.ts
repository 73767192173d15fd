/** What can be wrong with one field of a row. */
export type ProblemCode = 'missing' | 'wrongType' | 'empty' | 'tooLong' | 'notAllowed';

/** One thing that is wrong, with the way to it: `source.url`, `tags[2]`; empty for the whole row. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
}

/** A row that can be relied on, or everything that keeps the value from being one. */
export type Checked<Row> =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Far more than anybody types; keeps a broken file from filling the storage. */
const MAX_LENGTH = 100_000;
const MAX_ITEMS = 10_000;
/** A date beyond this is none: see ECMA-262, Time Values. */
const MAX_TIME = 8.64e15;

/** Reads the fields of a value from outside: the row, or everything that is wrong with it. */
export function checkFields<Row>(value: unknown, read: (fields: Fields) => Row): Checked<Row> {
  const problems: Problem[] = [];
  const row = read(new Fields(value, '', problems));
  return problems.length === 0 ? { ok: true, row } : { ok: false, problems };
}

/**
 * The fields of one object from outside. What is wrong is written down and something harmless
 * given in its place, so that all problems are found at once.
 */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #problems: Problem[];

  constructor(value: unknown, path: string, problems: Problem[]) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) problems.push({ path, code: value === undefined ? 'missing' : 'wrongType' });
    this.#values = isObject ? (value as Record<string, unknown>) : {};
    this.#path = path;
    // One problem is enough for an object that is not there at all.
    this.#problems = isObject ? problems : [];
  }

  /** An object in a field. */
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

  /** A text that is not empty. */
  filled(name: string): string {
    const value = this.text(name);
    return value === '' && this.#own(name) === '' ? this.#report(name, 'empty', '') : value;
  }

  /** A text that is not empty and matches. */
  matching(name: string, pattern: RegExp): string {
    const value = this.filled(name);
    return value !== '' && !pattern.test(value) ? this.#report(name, 'notAllowed', '') : value;
  }

  oneOf<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    const value = this.#own(name);
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    if (typeof value === 'string') return this.#report(name, 'notAllowed', allowed[0]);
    return this.#wrong(name, value, allowed[0]);
  }

  /** A number from `least` to `most`, whole or not. */
  number(name: string, least: number, most: number): number {
    const value = this.#own(name);
    if (typeof value !== 'number') return this.#wrong(name, value, least);
    return value >= least && value <= most ? value : this.#report(name, 'notAllowed', least);
  }

  /** A whole number from `least` to `most`, which else is the last time there is. */
  wholeNumber(name: string, least: number, most: number = MAX_TIME): number {
    const value = this.#own(name);
    if (typeof value !== 'number') return this.#wrong(name, value, least);
    const allowed = Number.isInteger(value) && value >= least && value <= most;
    return allowed ? value : this.#report(name, 'notAllowed', least);
  }

  wholeNumberOrNull(name: string, least: number): number | null {
    return this.#own(name) === null ? null : this.wholeNumber(name, least);
  }

  /** Null where nothing else makes sense. */
  nothing(name: string): null {
    const value = this.#own(name);
    return value === null ? null : this.#wrong(name, value, null);
  }

  /** True or false. */
  flag(name: string): boolean {
    const value = this.#own(name);
    return typeof value === 'boolean' ? value : this.#wrong(name, value, false);
  }

  /** A list of at most `most` items, each read by its index as its name. */
  list<T>(name: string, read: (items: Fields, index: string) => T, most = MAX_ITEMS): readonly T[] {
    const value = this.#own(name);
    if (!Array.isArray(value)) return this.#wrong(name, value, []);
    if (value.length > most) return this.#report(name, 'tooLong', []);
    const items = new Fields(Object.fromEntries(value.entries()), this.#at(name), this.#problems);
    // Not `map`, which would step over holes.
    return Array.from(value, (_, index) => read(items, String(index)));
  }

  /** A value of any shape; `read` gives undefined where it is not allowed. */
  json<T>(name: string, read: (value: unknown) => T | undefined, instead: T): T {
    const value = this.#own(name);
    if (value === undefined) return this.#report(name, 'missing', instead);
    const allowed = read(value);
    return allowed === undefined ? this.#report(name, 'notAllowed', instead) : allowed;
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
