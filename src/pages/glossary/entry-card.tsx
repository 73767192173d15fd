import { KindBadge } from '../../components/kind-badge';
import { isolate } from '../../core/interface/isolate';
import type { OwnEntry } from '../../core/own-glossary/own-entry';
import type { GlossaryProps } from './glossary-props';
import { languageName } from './language-name';

/** What a card shows and whom it tells. */
export interface EntryCardProps extends Pick<GlossaryProps, 't' | 'language'> {
  readonly entry: OwnEntry;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** An entry with what can be done with it. */
export function EntryCard({ t, language, entry, onEdit, onRemove }: EntryCardProps) {
  const { headword, variants, renderings, kind, description, from, to } = entry;
  const named = isolate(headword);
  return (
    <article class="entry">
      <div class="words">
        <p class="headword" lang={from} dir="auto">
          {headword}
        </p>
        <p class="renderings" lang={to} dir="auto">
          {renderings.join('; ')}
        </p>
        {variants.length > 0 && (
          <p class="variants" lang={from} dir="auto">
            {variants.join('; ')}
          </p>
        )}
        {description !== '' && (
          <p class="description" lang={to} dir="auto">
            {description}
          </p>
        )}
        <p class="facts">
          <KindBadge kind={kind} label={t(`kind_${kind}`)} />{' '}
          <span>
            {t('glossary_pair', languageName(from, language), languageName(to, language))}
          </span>
        </p>
      </div>
      <div class="actions">
        <button type="button" aria-label={t('glossary_edit_label', named)} onClick={onEdit}>
          {t('notebook_edit')}
        </button>
        <button type="button" aria-label={t('glossary_remove_label', named)} onClick={onRemove}>
          {t('notebook_remove')}
        </button>
      </div>
    </article>
  );
}
