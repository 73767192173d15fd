const IN_STRING = /["\\]/g;
const NESTED = /["{}[\]]/g;
/** Outside of everything a space or a comma ends a number or a word, too. */
const BARE = /["{}[\],\s]/g;

/** Finds where a value of JSON ends in a text that comes in pieces. */
export class JsonValueEnd {
  #length = 0;
  #depth = 0;
  #inString = false;

  /**
   * The end of the value that begins at `from`, or null as long as it is not there: asked again
   * with more text from the same beginning, it goes on where it stopped.
   */
  find(text: string, from: number): number | null {
    let at = from + this.#length;
    for (;;) {
      const sign = this.#next(text, at);
      // An escape is taken whole, or left until its second half is there.
      if (sign === null || (sign.sign === '\\' && sign.at + 1 === text.length)) {
        this.#length = (sign?.at ?? text.length) - from;
        return null;
      }
      const ends = sign.sign === '\\' ? null : this.#take(sign.sign);
      if (ends !== null) {
        this.#length = 0;
        return ends === 'before' ? sign.at : sign.at + 1;
      }
      at = sign.at + (sign.sign === '\\' ? 2 : 1);
    }
  }

  #next(text: string, at: number): { readonly sign: string; readonly at: number } | null {
    const pattern = this.#pattern();
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null ? null : { sign: found[0], at: found.index };
  }

  #pattern(): RegExp {
    if (this.#inString) return IN_STRING;
    return this.#depth === 0 ? BARE : NESTED;
  }

  /** Whether the value ends before or behind this sign. */
  #take(sign: string): 'before' | 'behind' | null {
    if (sign === '"') {
      this.#inString = !this.#inString;
      return !this.#inString && this.#depth === 0 ? 'behind' : null;
    }
    if (sign === '{' || sign === '[') {
      this.#depth += 1;
      return null;
    }
    if (this.#depth === 0) return 'before';
    this.#depth -= 1;
    return this.#depth === 0 ? 'behind' : null;
  }
}
