import type { Kind } from '../glossary/gloss';
import type { Clitic } from './annotation';
import type { NamePiece } from './compose-name';
import type { GlossaryMatch } from './match-glossary';

/** A run of tokens that is marked: what the glossary knows, or a name that it does not know. */
export interface NameRun {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  /** The glossary's match, or null for an unknown name. */
  readonly match: GlossaryMatch | null;
  readonly kind: Kind;
  readonly clitics: readonly Clitic[];
  /** Letters of the first token that are clitics, for an unknown name. */
  readonly cliticLetters: number;
  /** What the English is put together from, or null where it is known or spelled as a whole. */
  readonly pieces: readonly NamePiece[] | null;
}
