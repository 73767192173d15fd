import type { Clitic } from '../../core/annotate/annotation';
import type { Gloss } from '../../core/glossary/gloss';
import type { TextMap } from '../text/text-map';

/** A name or term marked in the page, with everything needed to explain it. */
export interface MarkedMention {
  /** Unique among the mentions shown together; they are numbered in reading order. */
  readonly id: number;
  /** UTF-16 code units into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly gloss: Gloss;
  readonly clitics: readonly Clitic[];
  /** Which block of the article it stands in. */
  readonly blockIndex: number;
  /** Where it stood when it was marked; the page may have changed since: see `liveRange`. */
  readonly range: StaticRange;
  /** The text of its block. */
  readonly map: TextMap;
}
