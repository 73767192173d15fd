import { foldWords } from './fold-words';
import { NUMBER_WORDS, type NumberRole } from './number-words';

/** What one number word means. */
export interface CardinalWord {
  readonly value: number;
  readonly role: NumberRole;
}

/** Number words by their folded form, without proclitics. */
export const CARDINALS: ReadonlyMap<string, CardinalWord> = new Map(
  NUMBER_WORDS.flatMap(({ spellings, value, role }) =>
    foldWords(spellings).map((form): [string, CardinalWord] => [form, { value, role }]),
  ),
);
