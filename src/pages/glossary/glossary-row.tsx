import { useState } from 'preact/hooks';
import { isolate } from '../../core/interface/isolate';
import type { OwnGlossary } from '../../core/own-glossary/own-entry';
import type { GlossaryListProps } from './glossary-list';
import { nameOf } from './glossary-name';

/** What a row shows. */
export interface GlossaryRowProps extends GlossaryListProps {
  readonly glossary: OwnGlossary;
  /** Its place among the others, from 0. */
  readonly at: number;
}

/** A glossary: whether it counts, what it is called, where it stands. */
export function GlossaryRow(props: GlossaryRowProps) {
  const { t, glossary, glossaries, at, shown, background, attempts, onChoose } = props;
  const { id, on, count } = glossary;
  const [renaming, setRenaming] = useState(false);
  const name = nameOf(glossary, t);
  const run = (call: () => Promise<unknown>) => attempts.attempt(t('glossary_change_failed'), call);
  const move = (by: -1 | 1) => {
    const ids = glossaries.map((each) => each.id).filter((each) => each !== id);
    ids.splice(at + by, 0, id);
    void run(() => background('glossary.arrange', { ids }));
  };
  const remove = async () => {
    if (!(await run(() => background('glossary.remove', { id })))) return;
    attempts.offer({
      id,
      message: t('glossary_removed', isolate(name)),
      undo: () => background('glossary.restore', { id }),
    });
  };
  return (
    <li class="glossary-row" aria-current={shown?.id === id ? 'true' : undefined}>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const change = { on: event.currentTarget.checked };
            void run(() => background('glossary.change', { id, change }));
          }}
        />
        <span class="out-of-sight">{t('glossary_on', isolate(name))}</span>
      </label>
      {renaming ? (
        <RenameForm {...props} name={glossary.name} onDone={() => setRenaming(false)} />
      ) : (
        <button type="button" class="link name" onClick={() => onChoose(id)}>
          <bdi>{name}</bdi>
        </button>
      )}
      <span class="count">{t('glossary_count', count)}</span>
      <span class="actions">
        <Action
          label={t('glossary_up', isolate(name))}
          sign="↑"
          off={at === 0}
          onClick={() => move(-1)}
        />
        <Action
          label={t('glossary_down', isolate(name))}
          sign="↓"
          off={at === glossaries.length - 1}
          onClick={() => move(1)}
        />
        <button type="button" class="rename" onClick={() => setRenaming(!renaming)}>
          {t('glossary_rename')}
        </button>
        <button type="button" class="remove" onClick={() => void remove()}>
          {t('notebook_remove')}
        </button>
      </span>
    </li>
  );
}

function Action(props: {
  readonly label: string;
  readonly sign: string;
  readonly off: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" aria-label={props.label} disabled={props.off} onClick={props.onClick}>
      <span aria-hidden="true">{props.sign}</span>
    </button>
  );
}

function RenameForm({
  t,
  glossary: { id },
  name,
  background,
  attempts,
  onDone,
}: GlossaryRowProps & { readonly name: string; readonly onDone: () => void }) {
  const [typed, setTyped] = useState(name);
  const rename = async () => {
    const change = { name: typed.trim() };
    const done = await attempts.attempt(t('glossary_change_failed'), () =>
      background('glossary.change', { id, change }),
    );
    if (done) onDone();
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') void rename();
      }}
    >
      <input
        name="name"
        dir="auto"
        aria-label={t('glossary_new_name')}
        maxLength={200}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t('notebook_save')}</button>
    </form>
  );
}
