import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { KINDS } from '../../core/glossary/gloss';
import type { Translate } from '../../core/interface/translate';
import { NOTE_COLOURS } from '../../core/notes/note';
import type { Counted } from '../../core/notes/note-index';
import { GROUPINGS } from '../../core/notes/note-query';
import type { NotebookView } from '../../core/notes/notebook-view';
import type { Choices } from '../../messages/notebook-api';

/** The view, what there is to choose from, and who wants to know of changes. */
export interface NoteFiltersProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly view: NotebookView;
  readonly choices: Choices;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onChange: (view: NotebookView) => void;
}

interface Select {
  readonly field: 'kind' | 'tag' | 'site' | 'colour';
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** Search box, filters and grouping. */
export function NoteFilters(props: NoteFiltersProps) {
  const { t, language, view, choices, searchBox, onChange } = props;
  const id = useId();
  const { query, grouping } = view;
  const filter = (change: Partial<typeof query>) =>
    onChange({ ...view, query: { ...query, ...change } });
  const counted = (all: readonly Counted[]) =>
    all
      .toSorted((a, b) => a.name.localeCompare(b.name, language))
      .map(({ name }) => ({ value: name, text: name }));
  const selects: readonly Select[] = [
    {
      field: 'kind',
      label: t('notebook_kind'),
      any: t('notebook_kind_any'),
      options: KINDS.map((kind) => ({ value: kind, text: t(`kind_${kind}`) })),
    },
    {
      field: 'tag',
      label: t('notebook_tag'),
      any: t('notebook_tag_any'),
      options: counted(choices.tags),
    },
    {
      field: 'site',
      label: t('notebook_site'),
      any: t('notebook_site_any'),
      options: counted(choices.sites),
    },
    {
      field: 'colour',
      label: t('notebook_colour'),
      any: t('notebook_colour_any'),
      options: NOTE_COLOURS.map((colour) => ({ value: colour, text: t(`colour_${colour}`) })),
    },
  ];
  const ends = [
    { end: 'from', label: t('notebook_from') },
    { end: 'to', label: t('notebook_to') },
  ] as const;
  return (
    <search class="filters">
      <div class="field field-wide">
        <label for={`${id}text`}>{t('notebook_search')}</label>
        <input
          id={`${id}text`}
          ref={searchBox}
          type="search"
          dir="auto"
          value={query.text}
          onInput={(event) => filter({ text: event.currentTarget.value })}
        />
      </div>
      {selects.map(({ field, label, any, options }) => (
        <div class="field" key={field}>
          <label for={id + field}>{label}</label>
          <select
            id={id + field}
            value={query[field] ?? ''}
            onChange={(event) => filter({ [field]: event.currentTarget.value || null })}
          >
            <option value="">{any}</option>
            {withChosen(options, query[field]).map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      {ends.map(({ end, label }) => (
        <div class="field" key={end}>
          <label for={id + end}>{label}</label>
          <input
            id={id + end}
            type="date"
            value={query[end] ?? ''}
            onChange={(event) => filter({ [end]: event.currentTarget.value || null })}
          />
        </div>
      ))}
      <div class="field">
        <label for={`${id}group`}>{t('notebook_group')}</label>
        <select
          id={`${id}group`}
          value={grouping}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = GROUPINGS.find((each) => each === value) ?? 'article';
            onChange({ ...view, grouping: chosen });
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {t(`notebook_group_${each}`)}
            </option>
          ))}
        </select>
      </div>
      <label class="due">
        <input
          type="checkbox"
          checked={view.due}
          onChange={(event) => onChange({ ...view, due: event.currentTarget.checked })}
        />
        {t('notebook_due')}
      </label>
    </search>
  );
}

/** A tag that has just gone from the last note must not stay as an invisible filter. */
function withChosen(options: Select['options'], chosen: string | null): Select['options'] {
  if (chosen === null || options.some(({ value }) => value === chosen)) return options;
  return [{ value: chosen, text: chosen }, ...options];
}
