import { useState } from 'preact/hooks';
import type { OwnGlossary } from '../../core/own-glossary/own-entry';
import type { GlossaryProps } from './glossary-props';
import { GlossaryRow } from './glossary-row';
import type { Attempts } from './use-attempts';

/** What the list shows and whom it tells. */
export interface GlossaryListProps extends GlossaryProps {
  readonly attempts: Attempts;
  /** In their order. */
  readonly glossaries: readonly OwnGlossary[];
  readonly shown: OwnGlossary | null;
  readonly onChoose: (id: string) => void;
}

/** All glossaries in the order in which they count, and a field for a new one. */
export function GlossaryList(props: GlossaryListProps) {
  const { t, glossaries } = props;
  return (
    <section>
      <h2>{t('glossary_list')}</h2>
      {glossaries.length === 0 && <p class="empty">{t('glossary_none')}</p>}
      {glossaries.length > 1 && <p class="hint">{t('glossary_order')}</p>}
      <ol class="glossaries">
        {glossaries.map((glossary, at) => (
          <GlossaryRow key={glossary.id} {...props} glossary={glossary} at={at} />
        ))}
      </ol>
      <NewGlossary {...props} />
    </section>
  );
}

function NewGlossary({ t, background, attempts, newId, onChoose }: GlossaryListProps) {
  const [name, setName] = useState('');
  const create = async () => {
    const glossary = { id: newId(), name: name.trim(), from: 'ar', to: 'en' };
    const made = await attempts.attempt(t('glossary_change_failed'), () =>
      background('glossary.create', glossary),
    );
    if (!made) return;
    setName('');
    onChoose(glossary.id);
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void create();
      }}
    >
      <label class="field">
        {t('glossary_new_name')}
        <input
          name="new-glossary"
          dir="auto"
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {t('glossary_new')}
      </button>
    </form>
  );
}
