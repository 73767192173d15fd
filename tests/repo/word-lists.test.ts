import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listsOf } from '../../src/commands/load-glossary';
import { entriesOfList } from '../../src/core/glossary/entries-of-list';
import { KINDS } from '../../src/core/glossary/gloss';
import {
  ENTRY_COLUMNS,
  NATIONALITY_COLUMNS,
  parseWordList,
} from '../../src/core/glossary/word-list';

const DIACRITICS = /[\u064B-\u0652\u0670]/g;
const LONGEST_DESCRIPTION = 90;

const LISTS = KINDS.flatMap((kind) => listsOf(kind).map((file) => [kind, file] as const));

describe.each(LISTS)('the list of %s in %s', (kind, file) => {
  const text = readFileSync(file, 'utf8');
  const rows: readonly Readonly<Record<string, string>>[] =
    kind === 'nationality'
      ? parseWordList(text, NATIONALITY_COLUMNS)
      : parseWordList(text, ENTRY_COLUMNS);

  it('is sorted', () => {
    const names = rows.map((row) => row['arabic'] ?? '');
    expect(names).toEqual([...names].sort());
  });

  it.each(rows.map((row) => [row['arabic'], row] as const))('has a sound line %s', (_name, row) => {
    for (const [column, cell] of Object.entries(row))
      if (column !== 'variants') expect(cell, column).not.toBe('');
    expect(row['vocalised']?.replace(DIACRITICS, '')).toBe(row['arabic']);
    expect(row['description']?.length ?? 0).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('becomes entries', () => {
    expect(entriesOfList(kind, text).length).toBeGreaterThanOrEqual(rows.length);
  });
});

describe('the word lists together', () => {
  it.each(KINDS)('name no %s twice', (kind) => {
    const names = listsOf(kind).flatMap((file) =>
      entriesOfList(kind, readFileSync(file, 'utf8')).map(({ gloss }) => gloss.entry),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('hold at least 400 entries', () => {
    const entries = LISTS.flatMap(([kind, file]) =>
      entriesOfList(kind, readFileSync(file, 'utf8')),
    );
    expect(entries.length).toBeGreaterThanOrEqual(400);
    expect(new Set(LISTS.map(([, file]) => basename(file))).size).toBeGreaterThan(5);
  });
});
