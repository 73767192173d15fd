import type { Translate } from '../../core/interface/translate';
import { exportCsv } from '../../core/notes/export-csv';
import { exportJson } from '../../core/notes/export-json';
import { exportMarkdown } from '../../core/notes/export-markdown';
import type { Note } from '../../core/notes/note';
import { downloadFile } from './download-file';

/** The notes to write out, and who takes a file to read in. */
export interface TransferBarProps {
  readonly t: Translate;
  readonly notes: readonly Note[];
  readonly now: () => number;
  readonly importing: boolean;
  readonly onImport: (file: File) => void;
}

/** Export and import. Always all notes, whatever the filters show. */
export function TransferBar({ t, notes, now, importing, onImport }: TransferBarProps) {
  const name = () => `hamish-notes-${new Date(now()).toISOString().slice(0, 10)}`;
  const empty = notes.length === 0;
  return (
    <div class="transfer">
      <button
        type="button"
        disabled={empty}
        onClick={() => downloadFile(`${name()}.json`, 'application/json', exportJson(notes, now()))}
      >
        {t('notebook_export_json')}
      </button>
      <button
        type="button"
        disabled={empty}
        onClick={() => downloadFile(`${name()}.csv`, 'text/csv', exportCsv(notes))}
      >
        {t('notebook_export_csv')}
      </button>
      <button
        type="button"
        disabled={empty}
        onClick={() => downloadFile(`${name()}.md`, 'text/markdown', exportMarkdown(notes))}
      >
        {t('notebook_export_markdown')}
      </button>
      <label class="file-button">
        {t('notebook_import')}
        <input
          type="file"
          accept=".json,application/json"
          disabled={importing}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file !== undefined) onImport(file);
            // Otherwise choosing the same file again, after mending it, would do nothing.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
