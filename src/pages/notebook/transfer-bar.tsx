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

const FORMATS = [
  {
    label: 'notebook_export_json',
    extension: 'json',
    type: 'application/json',
    write: exportJson,
  },
  { label: 'notebook_export_csv', extension: 'csv', type: 'text/csv', write: exportCsv },
  {
    label: 'notebook_export_markdown',
    extension: 'md',
    type: 'text/markdown',
    write: exportMarkdown,
  },
] as const;

/** Export and import. Always all notes, whatever the filters show. */
export function TransferBar({ t, notes, now, importing, onImport }: TransferBarProps) {
  return (
    <div class="transfer">
      {FORMATS.map(({ label, extension, type, write }) => (
        <button
          key={extension}
          type="button"
          disabled={notes.length === 0}
          onClick={() => {
            const day = new Date(now()).toISOString().slice(0, 10);
            downloadFile(`hamish-notes-${day}.${extension}`, type, write(notes, now()));
          }}
        >
          {t(label)}
        </button>
      ))}
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
