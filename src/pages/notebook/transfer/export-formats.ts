import { markdownFiles } from '../../../core/transfer/formats/markdown-files';
import { writeAnnotations } from '../../../core/transfer/formats/write-annotations';
import { writeMarkdown } from '../../../core/transfer/formats/write-markdown';
import { writeTable } from '../../../core/transfer/formats/write-table';
import { zipFiles } from '../../../core/transfer/formats/zip-files';
import { writeJson } from '../../../core/transfer/write-json';
import type { ExportSource } from './export-source';

/** A format that notes can be taken along in. */
export interface ExportFormat {
  /** Its texts are `notebook_export_` and this, and the same with `_hint` behind it. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  /** Writes the file piece by piece; `at` is now, in epoch milliseconds. */
  readonly write: (
    source: ExportSource,
    at: number,
  ) => AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

/** All formats, the one that keeps everything first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'json',
    extension: 'json',
    type: 'application/json',
    write: ({ rowsOf, parts }, at) => writeJson(rowsOf, at, parts),
  },
  {
    name: 'anki',
    extension: 'apkg',
    type: 'application/octet-stream',
    async *write({ notesIn }, at) {
      // SQLite is large: it is only loaded by those who want it.
      const { writeAnkiPackage } = await import('./write-anki-package');
      yield* writeAnkiPackage(notesIn, at);
    },
  },
  {
    name: 'csv',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: ({ notesIn }) => writeTable(notesIn, ','),
  },
  {
    name: 'tsv',
    extension: 'tsv',
    type: 'text/tab-separated-values;charset=utf-8',
    write: ({ notesIn }) => writeTable(notesIn, '\t'),
  },
  {
    name: 'markdown',
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    write: ({ notesIn }) => writeMarkdown(notesIn),
  },
  {
    name: 'markdown_files',
    extension: 'zip',
    type: 'application/zip',
    async *write({ notesIn }) {
      const encoder = new TextEncoder();
      const files = await markdownFiles(notesIn);
      yield* zipFiles(files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));
    },
  },
  {
    name: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: ({ notesIn }, at) => writeAnnotations(notesIn, at),
  },
];
