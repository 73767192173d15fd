import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';
import type { Counted } from '../../core/notes/note-index';
import { parseTags } from '../../core/notes/parse-tags';
import { TagsField } from './tags-field';
import { ExportDialog } from './transfer/export-dialog';
import { chosenNotes } from './transfer/export-source';
import type { Selection } from './use-selection';
import type { Tagging } from './use-tagging';

/** What is chosen and what can be done with it. */
export interface SelectionBarProps {
  readonly t: Translate;
  readonly selection: Selection;
  /** The notes in the list. */
  readonly found: Uint32Array;
  /** The tags in use. */
  readonly tags: readonly Counted[];
  readonly tagging: Tagging;
  readonly onRemove: () => void;
  readonly now: () => number;
  readonly askForAnki: () => Promise<boolean>;
  readonly readChosen: () => Promise<readonly Note[]>;
}

/** Chooses all that was found; tags, deletes and exports what is chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { t, selection, found, tags, tagging, onRemove, now, askForAnki, readChosen } = props;
  const [typed, setTyped] = useState('');
  const [isExporting, setIsExporting] = useState(false);
  const id = useId();
  const count = selection.slots.size;
  const chosen = parseTags(typed);
  const tag = (change: 'add' | 'remove') => async () => {
    if (await tagging.tag(selection.slots, change, chosen)) setTyped('');
  };
  return (
    <section class="selection" aria-label={t('notebook_selection')}>
      <p class="actions">
        <span role="status">{t('notebook_selected', count)}</span>
        <button type="button" disabled={found.length === 0} onClick={() => selection.add(found)}>
          {t('notebook_select_all', found.length)}
        </button>
        {count > 0 && (
          <button type="button" onClick={selection.clear}>
            {t('notebook_select_none')}
          </button>
        )}
      </p>
      {count > 0 && (
        <>
          <div class="actions">
            <label for={id}>{t('notebook_tags')}</label>
            <TagsField id={id} value={typed} tags={tags} onInput={setTyped} />
            <button
              type="button"
              disabled={chosen.length === 0 || tagging.isRunning}
              onClick={tag('add')}
            >
              {t('notebook_tags_add')}
            </button>
            <button
              type="button"
              disabled={chosen.length === 0 || tagging.isRunning}
              onClick={tag('remove')}
            >
              {t('notebook_tags_remove')}
            </button>
          </div>
          <p class="actions">
            <button type="button" onClick={onRemove}>
              {t('notebook_remove_selected')}
            </button>
            <button type="button" aria-haspopup="dialog" onClick={() => setIsExporting(true)}>
              {t('notebook_export_selected')}
            </button>
          </p>
        </>
      )}
      {isExporting && (
        <ExportDialog
          t={t}
          now={now}
          askForAnki={askForAnki}
          source={async () => chosenNotes(await readChosen())}
          onClose={() => setIsExporting(false)}
        />
      )}
    </section>
  );
}
