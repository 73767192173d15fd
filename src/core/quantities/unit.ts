/** A unit that things are counted in. */
export interface UnitRow {
  readonly one: string;
  readonly many: string;
  /** Other ways to write it after figures, each with its space: `km`, ` km`. */
  readonly short?: readonly string[];
  readonly singular: string;
  readonly dual: string;
  readonly plural: string;
  /** Few of them are written in words even where the Arabic has figures: six weeks. */
  readonly inWords?: true;
  /** Words after the unit that make another one: مربع, في الساعة. */
  readonly modifiers?: readonly ModifierName[];
  /**
   * `dual`: the dual alone is no measure (قدمين are also two feet to stand on). `year`: also a verb,
   * so not after what may be a year (عام 2010 قدم).
   */
  readonly doubtful?: readonly ('dual' | 'year')[];
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

export type ModifierName =
  | 'square'
  | 'cubic'
  | 'per hour'
  | 'per second'
  | 'per day'
  | 'celsius'
  | 'fahrenheit'
  | 'richter'
  | 'percentage'
  | 'basis';
