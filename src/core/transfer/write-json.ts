import { type RowOf, SECTION_NAMES, type SectionName, sectionOf } from './sections';

/** What names our files. */
export const JSON_FORMAT = 'hamish-notes';

/** The newest version of the file, which this code writes. */
export const JSON_VERSION = 3;

/** Gives the rows of a part piece by piece, in the order of their keys. */
export type RowSource = <Name extends SectionName>(
  name: Name,
) => AsyncIterable<readonly RowOf<Name>[]>;

/**
 * Everything the reader has as a file that `readJson` reads back, piece by piece: a file of any
 * length is never in memory as a whole. A row is a line and its fields stand in one order, so that
 * the same rows always give the same bytes.
 *
 * ```json
 * {
 *   "format": "hamish-notes",
 *   "version": 3,
 *   "exportedAt": "2024-05-01T09:30:00.000Z",
 *   "notes": [
 *     {"id":"…", …},
 *     {"id":"…", …}
 *   ],
 *   "bin": [],
 *   …
 * }
 * ```
 *
 * `parts` are the parts to write; one that a file does not have stays as it is when the file is
 * read in.
 */
export async function* writeJson(
  rowsOf: RowSource,
  exportedAt: number,
  parts: readonly SectionName[] = SECTION_NAMES,
): AsyncGenerator<string> {
  const head = { format: JSON_FORMAT, version: JSON_VERSION };
  const time = new Date(exportedAt).toISOString();
  yield JSON.stringify({ ...head, exportedAt: time }, null, 2).slice(0, -2);
  for (const name of parts) {
    yield `,\n  "${name}": [`;
    let isEmpty = true;
    for await (const rows of rowsOf(name)) {
      if (rows.length === 0) continue;
      const { written } = sectionOf(name);
      const lines = rows.map((row) => `    ${JSON.stringify(written(row))}`);
      yield `${isEmpty ? '' : ','}\n${lines.join(',\n')}`;
      isEmpty = false;
    }
    yield isEmpty ? ']' : '\n  ]';
  }
  yield '\n}\n';
}
