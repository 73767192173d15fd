import { useEffect, useRef, useState } from 'preact/hooks';
import { listOf } from '../../core/glossary/word-list';
import { OWN_KINDS, type OwnEntry, type OwnGlossary } from '../../core/own-glossary/own-entry';
import { type OwnProblem, validateOwnEntry } from '../../core/own-glossary/validate-own-entry';
import type { GlossaryProps } from './glossary-props';

/** What the editor is for and whom it tells. */
export interface EntryEditorProps extends Pick<GlossaryProps, 't' | 'now' | 'newId'> {
  readonly glossary: OwnGlossary;
  /** Null for a new one. */
  readonly entry: OwnEntry | null;
  readonly onSave: (entry: OwnEntry) => void;
  readonly onCancel: () => void;
}

type Typed = Record<(typeof FIELDS)[number] | 'kind' | 'description', string>;

const FIELDS = ['headword', 'renderings', 'variants', 'from', 'to'] as const;

/** The fields of an entry; names are parted by semicolons. */
export function EntryEditor({ t, entry, onSave, onCancel, ...parts }: EntryEditorProps) {
  const [typed, setTyped] = useState(() => typedOf(entry, parts.glossary));
  const [problem, setProblem] = useState<OwnProblem | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const edit = (field: keyof Typed, value: string) => setTyped({ ...typed, [field]: value });
  const submit = () => {
    const checked = validateOwnEntry({
      ...typed,
      id: entry?.id ?? parts.newId(),
      renderings: listOf(typed.renderings),
      variants: listOf(typed.variants),
      from: typed.from.trim(),
      to: typed.to.trim(),
      at: parts.now(),
    });
    setProblem(checked.ok ? null : checked.problem);
    if (checked.ok) onSave(checked.entry);
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {FIELDS.map((field, at) => (
        <label key={field} class={`field ${field}`}>
          {t(`glossary_column_${COLUMN_OF[field]}`)}
          <input
            ref={at === 0 ? first : null}
            name={field}
            dir="auto"
            autocomplete="off"
            value={typed[field]}
            onInput={(event) => edit(field, event.currentTarget.value)}
          />
        </label>
      ))}
      <label class="field kind">
        {t('glossary_column_kind')}
        <select
          name="kind"
          value={typed.kind}
          onChange={(event) => edit('kind', event.currentTarget.value)}
        >
          {OWN_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field description">
        {t('glossary_column_description')}
        <textarea
          name="description"
          rows={2}
          dir="auto"
          value={typed.description}
          onInput={(event) => edit('description', event.currentTarget.value)}
        />
      </label>
      <p class="hint">{t('glossary_editor_hint')}</p>
      {problem !== null && (
        <p class="problem" role="alert">
          {t(`glossary_problem_${problem}`)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {t('notebook_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('notebook_cancel')}
        </button>
      </div>
    </form>
  );
}

const COLUMN_OF = {
  headword: 'headword',
  renderings: 'rendering',
  variants: 'variants',
  from: 'from',
  to: 'to',
} as const;

function typedOf(entry: OwnEntry | null, { from, to }: OwnGlossary): Typed {
  return {
    headword: entry?.headword ?? '',
    renderings: entry?.renderings.join('; ') ?? '',
    variants: entry?.variants.join('; ') ?? '',
    from: entry?.from ?? from,
    to: entry?.to ?? to,
    kind: entry?.kind ?? 'term',
    description: entry?.description ?? '',
  };
}
