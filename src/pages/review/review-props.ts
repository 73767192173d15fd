import type { Speaker } from '../../components/speaker';
import type { RomanisationScheme } from '../../core/arabic/romanisation-schemes';
import type { Translate } from '../../core/interface/translate';
import type { ReviewSettings } from '../../core/review/review-settings';
import type { ExtensionPage } from '../../messages/contract';
import type { ReviewApi } from '../../messages/review-api';
import type { Client } from '../../messages/rpc';

/** What the review page needs from outside. Functions stay the same from one drawing to the next. */
export interface ReviewProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly background: Client<ReviewApi>;
  readonly romanisation: RomanisationScheme;
  readonly sentence: ReviewSettings['sentence'];
  /** Calls the listener when cards, notes or settings changed anywhere; gives back what stops that. */
  readonly onChanged: (listener: () => void) => () => void;
  /** Makes a speaker; the listener is told when it can speak or no longer can. */
  readonly speaker: (onChange: () => void) => Speaker;
  readonly openPage: (page: ExtensionPage) => void;
  /** Makes an id that nothing else has. */
  readonly makeId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
