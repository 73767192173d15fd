/** Gives the text of the interface for a key, with `$1`, `$2` … replaced by the values. */
export type Translate = (key: string, ...values: readonly (string | number)[]) => string;

/**
 * Makes a `Translate` for one language. An unknown key throws: it is a mistake of ours, and a
 * missing text would otherwise only be seen by readers of that language.
 *
 * @example createTranslate({ found: 'Found: $1' })('found', 3) // 'Found: 3'
 */
export function createTranslate(messages: Readonly<Record<string, string>>): Translate {
  return (key, ...values) => {
    if (!Object.hasOwn(messages, key)) throw new RangeError(`No text for ${key}`);
    // One pass, so that a `$1` inside a value is left as the reader wrote it.
    return (messages[key] ?? '').replace(/\$([1-9])/g, (placeholder, number: string) => {
      const value = values[Number(number) - 1];
      return value === undefined ? placeholder : String(value);
    });
  };
}
