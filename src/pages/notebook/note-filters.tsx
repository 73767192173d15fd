import { useId } from 'preact/hooks';
import { KINDS } from '../../core/glossary/gloss';
import type { Translate } from '../../core/interface/translate';
import type { NoteQuery } from '../../core/notes/search-notes';

/** The query, the tags to choose from, and who wants to know of changes. */
export interface NoteFiltersProps {
  readonly t: Translate;
  readonly query: NoteQuery;
  readonly tags: readonly string[];
  readonly onChange: (query: NoteQuery) => void;
}

/** Search box, kind and tag. */
export function NoteFilters({ t, query, tags, onChange }: NoteFiltersProps) {
  const id = useId();
  // A tag that has just gone from the last note must not stay as an invisible filter.
  const choices = query.tag === null || tags.includes(query.tag) ? tags : [query.tag, ...tags];
  return (
    <search class="filters">
      <div class="field field-wide">
        <label for={`${id}text`}>{t('notebook_search')}</label>
        <input
          id={`${id}text`}
          type="search"
          dir="auto"
          value={query.text}
          onInput={(event) => onChange({ ...query, text: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}kind`}>{t('notebook_kind')}</label>
        <select
          id={`${id}kind`}
          value={query.kind ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...query, kind: KINDS.find((kind) => kind === value) ?? null });
          }}
        >
          <option value="">{t('notebook_kind_any')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}tag`}>{t('notebook_tag')}</label>
        <select
          id={`${id}tag`}
          value={query.tag ?? ''}
          onChange={(event) => onChange({ ...query, tag: event.currentTarget.value || null })}
        >
          <option value="">{t('notebook_tag_any')}</option>
          {choices.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
