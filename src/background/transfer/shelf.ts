/** Where the rows of one part of the JSON file are kept. Rows are known by their keys. */
export interface Shelf {
  /** The rows under these keys, undefined where there is none. */
  get(keys: readonly string[]): PromiseLike<readonly (object | undefined)[]>;
  put(rows: readonly object[]): PromiseLike<unknown>;
  /** Unknown keys are ignored. */
  remove(keys: readonly string[]): PromiseLike<unknown>;
  /** Up to `count` rows in the order of their keys, from the first whose key is beyond `after`. */
  page(after: string | null, count: number): PromiseLike<readonly object[]>;
  count(): PromiseLike<number>;
}
