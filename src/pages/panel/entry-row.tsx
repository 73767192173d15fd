import type { Translate } from '../../core/interface/translate';
import type { CountedEntry } from '../../core/panel/count-entries';

/** An entry, and who wants to know what the reader does with it. */
export interface EntryRowProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly entry: CountedEntry;
  /** Pointed at with the pointer or the focus; null when left. */
  readonly onPoint: (entry: string | null) => void;
  readonly onChoose: (entry: string) => void;
}

/** A name or term with its English, how often it is mentioned and what it is: one button. */
export function EntryRow({ t, language, entry, onPoint, onChoose }: EntryRowProps) {
  const { gloss, count } = entry;
  const { descriptions, headword, renderings } = gloss;
  const described = descriptions[language] === undefined ? 'en' : language;
  const description = descriptions[described];
  const leave = () => onPoint(null);
  return (
    <li>
      <button
        type="button"
        class="entry"
        onClick={() => onChoose(gloss.entry)}
        onPointerEnter={() => onPoint(gloss.entry)}
        onPointerLeave={leave}
        onFocus={(event) => {
          // A click gives the focus too, and has something else to say.
          if (event.currentTarget.matches(':focus-visible')) onPoint(gloss.entry);
        }}
        onBlur={leave}
      >
        <span class="names">
          <bdi class="rendering" lang="en">
            {renderings[0]}
          </bdi>{' '}
          <bdi class="headword" lang="ar">
            {headword}
          </bdi>{' '}
        </span>
        <span class="mentions">{t('panel_mentions', count)}</span>{' '}
        {gloss.source === 'guess' && <span class="quiet">{t('popover_guess')} </span>}
        {description !== undefined && (
          <bdi class="quiet" lang={described}>
            {description}
          </bdi>
        )}
      </button>
    </li>
  );
}
