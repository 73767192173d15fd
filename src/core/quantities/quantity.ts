/** A number, date, time, sum of money or measure in a text, with its English. */
export interface Quantity {
  /** Index of the first token. */
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  /** UTF-16 code units into the text; signs such as % and $ are included. */
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  /** Best first: the form of the English press, then others a translator may have chosen. */
  readonly renderings: readonly string[];
  /** How many letters of the first token's folded form are proclitics: 1 for و1.6, 2 for الـ32. */
  readonly proclitics: number;
}

export type QuantityKind = 'number' | 'date';

/** What a grammar read from a token onwards. */
export interface Found {
  readonly last: number;
  readonly kind: QuantityKind;
  readonly renderings: readonly string[];
  /** Where the text begins or ends if not with the tokens: a sign stands before or after. */
  readonly start?: number;
  readonly end?: number;
}
