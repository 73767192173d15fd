import { useEffect, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Translate } from '../../core/interface/translate';
import { OWN_KINDS, type OwnKind } from '../../core/own-glossary/own-entry';
import type { MarkedMention } from '../highlight/marked-mention';

/** What the reader wants to add to a glossary, as typed. */
export interface OwnDraft {
  readonly headword: string;
  /** Several are parted by semicolons. */
  readonly rendering: string;
  readonly kind: OwnKind;
  readonly description: string;
}

/** What the form is for and whom it tells. */
export interface OwnFormProps {
  readonly mention: MarkedMention;
  readonly t: Translate;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** Resolves once the entry is stored. */
  onAdd(mention: MarkedMention, draft: OwnDraft): Promise<void>;
}

const FIELDS = ['headword', 'rendering', 'description'] as const;

/** The fields of an entry, filled with what is known. Typing is kept until it is stored. */
export function OwnForm({
  mention,
  t,
  onAdd,
  onAdded,
  onCancel,
}: OwnFormProps & { onAdded(): void; onCancel(): void }) {
  const [draft, setDraft] = useState(() => draftOf(mention));
  const [error, setError] = useState<unknown>(null);
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => add.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        setError(null);
        onAdd(mention, draft).then(onAdded, setError);
      }}
    >
      {FIELDS.map((field) => (
        <label key={field}>
          <span>{t(`popover_own_${field}`)}</span>
          <input
            name={field}
            type="text"
            dir="auto"
            autocomplete="off"
            value={draft[field]}
            onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <label>
        <span>{t('popover_own_kind')}</span>
        <select
          name="kind"
          onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as OwnKind })}
        >
          {OWN_KINDS.map((kind) => (
            <option key={kind} value={kind} selected={kind === draft.kind}>
              {t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <button type="submit" class="save" ref={add}>
          {t('popover_own_add')}
        </button>
        <button type="button" class="cancel" onClick={onCancel}>
          {t('notebook_cancel')}
        </button>
        {error !== null && (
          <p class="status" role="alert" data-state="failed">
            {describeFailure(t, t('popover_own_failed'), error)}
          </p>
        )}
      </div>
    </form>
  );
}

function draftOf({ gloss, surface }: MarkedMention): OwnDraft {
  return {
    headword: gloss.headword || surface,
    rendering: gloss.renderings[0] ?? '',
    kind: OWN_KINDS.find((kind) => kind === gloss.kind) ?? 'term',
    description: gloss.descriptions[gloss.language ?? 'en'] ?? '',
  };
}
