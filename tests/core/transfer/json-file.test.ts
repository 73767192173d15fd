import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedFile } from '../../../src/core/transfer/import-error';
import { readJson } from '../../../src/core/transfer/read-json';
import { writeJson } from '../../../src/core/transfer/write-json';
import { aNote } from '../notes/a-note';
import { type AllRows, allRows, arbitraryRows, joined, rowsOf } from './arbitrary-rows';

async function* inPieces(text: string, length = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** The rows of every part that a text has. */
async function readParts(text: string, length?: number): Promise<Partial<AllRows>> {
  const parts: Record<string, unknown[]> = {};
  for await (const { section, from, rows } of readJson(() => inPieces(text, length))) {
    const part = parts[section] ?? [];
    expect(from).toBe(part.length + 1);
    part.push(...rows);
    parts[section] = part;
  }
  return parts as Partial<AllRows>;
}

/** Why a text cannot be read. */
async function refusal(text: string) {
  const failure: unknown = await readParts(text).catch((cause: unknown) => cause);
  if (!(failure instanceof DamagedFile)) throw new Error(`Not refused: ${String(failure)}`);
  return failure.reason;
}

const file = (notes: unknown, version: unknown = 2, format = 'hamish-notes') =>
  JSON.stringify({ format, version, notes });

test('looks as documented', async () => {
  const written = await joined(writeJson(rowsOf(allRows({ notes: [aNote()] })), 0));
  expect(written).toBe(`{
  "format": "hamish-notes",
  "version": 3,
  "exportedAt": "1970-01-01T00:00:00.000Z",
  "notes": [
    ${JSON.stringify(aNote())}
  ],
${Object.keys(allRows({}))
  .filter((name) => name !== 'notes')
  .map((name) => `  "${name}": []`)
  .join(',\n')}
}
`);
});

test('reads back what was written, byte by byte, wherever the text is cut', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, fc.nat(), fc.integer({ min: 1, max: 200 }), async (...all) => {
      const [rows, time, length] = all;
      const written = await joined(writeJson(rowsOf(rows), time));
      const read = allRows(await readParts(written, length));
      expect(read).toEqual(rows);
      expect(await joined(writeJson(rowsOf(read), time))).toBe(written);
    }),
  );
});

test('gives the same bytes whatever the order of fields, and nothing that is not in the format', async () => {
  const turned = Object.fromEntries(Object.entries({ ...aNote(), extra: 1 }).reverse());
  const write = (note: unknown) =>
    joined(writeJson(rowsOf(allRows({ notes: [note as ReturnType<typeof aNote>] })), 0));
  expect(await write(turned)).toBe(await write(aNote()));
});

test('writes only the parts that are asked for, and reads only those that are there', async () => {
  const written = await joined(writeJson(rowsOf(allRows({ notes: [aNote()] })), 0, ['notes']));
  expect(await readParts(written)).toEqual({ notes: [aNote()] });
});

test('tells of a part that has no rows', async () => {
  const written = await joined(writeJson(rowsOf(allRows({})), 0));
  expect(await readParts(written)).toEqual(allRows({}));
});

test('reads a file with a byte order mark, another layout, and the head at its end', async () => {
  const { format, version, notes } = JSON.parse(file([aNote()], 3));
  const text = `\uFEFF${JSON.stringify({ notes, version, format }, null, '\t')}\r\n`;
  expect(await readParts(text)).toEqual({ notes: [aNote()] });
});

test('gives many rows in chunks that a message can carry', async () => {
  const lengths = async (notes: readonly unknown[]) => {
    const found: number[] = [];
    for await (const { rows } of readJson(() => inPieces(file(notes)))) found.push(rows.length);
    return found;
  };
  const many = Array.from({ length: 1001 }, (_, id) => aNote({ id: String(id) }));
  expect(await lengths(many)).toEqual([0, 500, 500, 1]);
  const long = Array.from({ length: 25 }, (_, id) => ({ id, text: 'x'.repeat(100_000) }));
  expect(await lengths(long)).toEqual([0, 11, 11, 3]);
});

test('gives the notes of the first version, which had no colours, today’s shape', async () => {
  const { colour: _, ...old } = aNote();
  expect(await readParts(file([old, 'x'], 1))).toEqual({
    notes: [aNote({ colour: 'yellow' }), 'x'],
  });
});

test('takes the notes of the second version as they are', async () => {
  expect(await readParts(file([aNote({ colour: 'pink' })], 2))).toEqual({
    notes: [aNote({ colour: 'pink' })],
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 'notNotes'],
    ['no JSON', 'headword,rendering', 'notNotes'],
    ['other JSON', '[]', 'notNotes'],
    ['null', 'null', 'notNotes'],
    ['other objects', '{"a":1}', 'notNotes'],
    ['other format', file([], 2, 'other'), 'notNotes'],
    ['no notes', '{"format":"hamish-notes","version":1}', 'notNotes'],
    ['notes that are no list', file({}), 'notNotes'],
    ['older than the first version', file([], 0), 'notNotes'],
    ['no whole version', file([], 1.5), 'notNotes'],
    ['version that is no number', file([], '1'), 'notNotes'],
    ['newer version', file([], 4), 'newerVersion'],
    ['newer version of another shape', file({}, 4), 'newerVersion'],
    ['a part of an unknown name', '{"format":"hamish-notes","version":3,"x":[]}', 'unknownPart'],
    [
      'a part that its version had not',
      '{"format":"hamish-notes","version":2,"bin":[]}',
      'unknownPart',
    ],
    ['broken JSON before the rows', '{"format":"hamish-notes","version":3,', 'notJson'],
  ])('%s', async (_, text, code) => {
    expect(await refusal(text)).toEqual({ section: null, row: null, path: '', code });
  });

  test('a part that comes twice', async () => {
    const text = '{"format":"hamish-notes","version":3,"notes":[],"notes":[]}';
    expect(await refusal(text)).toMatchObject({ section: 'notes', code: 'notNotes' });
  });

  test('a file that breaks off, and says behind which row', async () => {
    const whole = await joined(
      writeJson(rowsOf(allRows({ notes: [aNote({ id: 'a' }), aNote({ id: 'b' })] })), 0),
    );
    const broken = whole.slice(0, whole.indexOf('"b"') + 10);
    expect(await refusal(broken)).toEqual({ section: 'notes', row: 2, path: '', code: 'notJson' });
  });
});
