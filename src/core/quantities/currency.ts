/** A currency's name in Arabic, and what it is where no country is named. */
export interface CurrencyRow {
  readonly one: string;
  readonly many: string;
  readonly symbol?: string;
  readonly singular: string;
  readonly dual: string;
  readonly plural: string;
  /** English where a country is named and the noun is another: ليرة لبنانية is a pound. */
  readonly named?: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** Signs where a country is named. */
  readonly symbols?: Readonly<Record<string, string>>;
  /** Other spellings in English. */
  readonly spellings?: readonly (readonly [string, string])[];
  /** A word of everyday use: money only with its country's name. */
  readonly onlyNamed?: true;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}
