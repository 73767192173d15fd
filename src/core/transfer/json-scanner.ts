import { JsonValueEnd } from './json-value-end';

/** What a scanner has come to in an object of JSON. */
export type Scanned =
  | { readonly kind: 'value'; readonly key: string; readonly value: unknown }
  /** A list begins; its items follow one by one. */
  | { readonly kind: 'list'; readonly key: string }
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly value: unknown;
      /** Its length in the text, in UTF-16 code units. */
      readonly length: number;
    };

/** Reads an object of JSON piece by piece. */
export interface JsonScanner {
  /**
   * Takes the next piece of the text, cut anywhere, and gives what is complete.
   *
   * @throws SyntaxError where the text is no JSON or no object
   */
  feed(text: string): Generator<Scanned>;
  /** @throws SyntaxError where the object is not complete */
  finish(): void;
}

/** Longer than any row can be; the rest of a damaged file must not pile up as one value. */
const MAX_VALUE = 2 ** 25;

type Expected =
  | 'object'
  | 'firstKey'
  | 'key'
  | 'colon'
  | 'value'
  | 'nextKey'
  | 'firstItem'
  | 'item'
  | 'nextItem'
  | 'nothing';

/** Signs that only lead from one state to the next; what is not here begins a key or a value. */
const STEPS: Readonly<Record<Expected, Readonly<Record<string, Expected>>>> = {
  object: { '{': 'firstKey', '\uFEFF': 'object' },
  firstKey: { '}': 'nothing' },
  key: {},
  colon: { ':': 'value' },
  value: { '[': 'firstItem' },
  nextKey: { ',': 'key', '}': 'nothing' },
  firstItem: { ']': 'nextKey' },
  item: {},
  nextItem: { ',': 'item', ']': 'nextKey' },
  nothing: {},
};

/** What may begin where, and what comes behind it. */
const AFTER: Partial<Record<Expected, Expected>> = {
  firstKey: 'colon',
  key: 'colon',
  value: 'nextKey',
  firstItem: 'nextItem',
  item: 'nextItem',
};

/**
 * Makes a scanner. It gives the values of the outermost object, and the items of lists that are
 * such values one by one, so that a file of any length is never in memory as a whole.
 */
export function createJsonScanner(): JsonScanner {
  let text = '';
  let at = 0;
  let expected: Expected = 'object';
  let key = '';
  const end = new JsonValueEnd();

  /** What begins at `at`; null where it is not complete, or is a key. */
  function read(): Scanned | null {
    const found = end.find(text, at);
    if (found === null && text.length - at > MAX_VALUE)
      throw new SyntaxError('A value does not end');
    if (found === null) return null;
    const value: unknown = JSON.parse(text.slice(at, found));
    const length = found - at;
    const before = expected;
    at = found;
    expected = AFTER[before] ?? 'nothing';
    if (before === 'value') return { kind: 'value', key, value };
    if (expected === 'nextItem') return { kind: 'item', key, value, length };
    if (typeof value !== 'string') throw new SyntaxError('Expected a key');
    key = value;
    return null;
  }

  /** Steps over the sign at `at`; null where it begins something. */
  function step(sign: string): Expected | null {
    const next = STEPS[expected][sign];
    if (next === undefined && AFTER[expected] === undefined)
      throw new SyntaxError(`Unexpected ${sign}`);
    if (next === undefined) return null;
    expected = next;
    at += 1;
    return next;
  }

  return {
    *feed(piece) {
      text = text.slice(at) + piece;
      at = 0;
      for (let before = -1; before !== at; ) {
        at = skipSpace(text, at);
        const sign = text[at];
        if (sign === undefined) return;
        before = at;
        const stepped = step(sign);
        if (stepped === 'firstItem') yield { kind: 'list', key };
        const scanned = stepped === null ? read() : null;
        if (scanned !== null) yield scanned;
      }
    },
    finish() {
      if (expected !== 'nothing') throw new SyntaxError('The text ends in the middle');
    },
  };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \n\r\t'.includes(text[at] ?? 'x')) at += 1;
  return at;
}
