import type { Translate } from '../../core/interface/translate';
import type { MarkedMention } from '../highlight/marked-mention';

/** Takes a mention apart that has something written together with it: و “and” + بيلاروسيا. */
export function MentionPieces({
  mention,
  t,
}: {
  readonly mention: MarkedMention;
  readonly t: Translate;
}) {
  return (
    <p class="pieces">
      <span class="label">{t('popover_pieces')}</span>{' '}
      {mention.clitics.map((clitic, index) => (
        // The same piece may occur twice, and the order never changes.
        <span class="piece" key={index}>
          <span lang="ar" dir="rtl">
            {clitic.form}
          </span>{' '}
          <span lang="en" dir="ltr">
            “{clitic.gloss}”
          </span>
          {' + '}
        </span>
      ))}
      <span class="piece" lang="ar" dir="rtl">
        {mention.gloss.headword}
      </span>
    </p>
  );
}
