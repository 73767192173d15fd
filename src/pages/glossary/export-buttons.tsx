import { type TableFormat, writeTable } from '../../core/own-glossary/write-table';
import { downloadFile } from '../notebook/transfer/download-file';
import type { EntriesSectionProps } from './entries-section';

const FORMATS: readonly (readonly [format: TableFormat, label: string, type: string])[] = [
  ['tsv', 'glossary_export_tsv', 'text/tab-separated-values'],
  ['csv', 'glossary_export_csv', 'text/csv'],
];

/** Writes all entries of a glossary out, whatever is searched for. */
export function ExportButtons({ t, background, glossary, name, attempts }: EntriesSectionProps) {
  const write = async (format: TableFormat, type: string) => {
    const entries = await background('glossary.entries', { glossary: glossary.id });
    // Signs that file systems do not take.
    const file = name.replace(/[\\/:*?"<>|]/g, ' ').trim();
    downloadFile(`${file}.${format}`, new Blob([writeTable(entries, format)], { type }));
  };
  return (
    <>
      {FORMATS.map(([format, label, type]) => (
        <button
          key={format}
          type="button"
          disabled={glossary.count === 0}
          onClick={() =>
            void attempts.attempt(t('glossary_export_failed'), () => write(format, type))
          }
        >
          {t(label)}
        </button>
      ))}
    </>
  );
}
