import type { Translate } from '../../../core/interface/translate';
import { exportCsv } from '../../../core/notes/export-csv';
import { exportMarkdown } from '../../../core/notes/export-markdown';
import type { Note } from '../../../core/notes/note';
import { writeJson } from '../../../core/transfer/write-json';
import type { CallBackground } from '../notebook-props';
import { downloadFile } from './download-file';
import { gatherBlob } from './gather-blob';
import { rowsFrom } from './rows-from';

/** The notes to write out, and who takes a file to read in. */
export interface TransferBarProps {
  readonly t: Translate;
  readonly background: CallBackground;
  /** How many notes there are. */
  readonly count: number;
  readonly readNotes: () => Promise<readonly Note[]>;
  readonly now: () => number;
  readonly importing: boolean;
  readonly onImport: (file: File) => void;
}

type Export = Pick<TransferBarProps, 'background' | 'readNotes' | 'now'>;

const FORMATS: readonly {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (given: Export) => AsyncIterable<string>;
}[] = [
  {
    label: 'notebook_export_json',
    extension: 'json',
    type: 'application/json',
    write: ({ background, now }) => writeJson(rowsFrom(background), now()),
  },
  {
    label: 'notebook_export_csv',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ readNotes }) => once(readNotes, exportCsv),
  },
  {
    label: 'notebook_export_markdown',
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    write: ({ readNotes }) => once(readNotes, exportMarkdown),
  },
];

async function* once(
  read: Export['readNotes'],
  write: (notes: readonly Note[]) => string,
): AsyncGenerator<string> {
  yield write(await read());
}

/** Export and import. Always everything, whatever the filters show. */
export function TransferBar(props: TransferBarProps) {
  const { t, background, count, readNotes, now, importing, onImport } = props;
  return (
    <div class="transfer">
      {FORMATS.map(({ label, extension, type, write }) => (
        <button
          key={extension}
          type="button"
          disabled={count === 0}
          onClick={async () => {
            const day = new Date(now()).toISOString().slice(0, 10);
            const file = await gatherBlob(write({ background, readNotes, now }), type);
            downloadFile(`hamish-notes-${day}.${extension}`, file);
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
