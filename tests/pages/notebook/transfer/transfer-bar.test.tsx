import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportMarkdown } from '../../../../src/core/notes/export-markdown';
import { writeJson } from '../../../../src/core/transfer/write-json';
import { allRows, joined, rowsOf } from '../../../core/transfer/arbitrary-rows';
import { ALL, button } from '../shown-notebook';
import { catchDownload } from './caught-download';
import { showStored } from './stored-notebook';

describe('exporting', () => {
  const download = async (name: string) => {
    await expect.element(button(name)).toBeEnabled();
    return catchDownload(() => button(name).click());
  };

  test('gives everything as JSON, whatever the filter', async () => {
    const { database, props } = await showStored(ALL);
    const known = { entry: 'x', kind: 'term', headword: 'x', rendering: 'X', at: 1 } as const;
    await database.known.put(known);
    await page.getByRole('searchbox').fill('nothing like it');
    const file = await download('notebook_export_json');
    expect(file.name).toBe('hamish-notes-2024-05-02.json');
    expect(file.type).toBe('application/json');
    const notes = ALL.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const rows = rowsOf(allRows({ notes, known: [known] }));
    expect(file.text).toBe(await joined(writeJson(rows, props.now())));
  });

  test('gives all notes as CSV', async () => {
    await showStored(ALL);
    const file = await download('notebook_export_csv');
    expect(file.name).toBe('hamish-notes-2024-05-02.csv');
    expect(file.text.startsWith('\uFEFFheadword,')).toBe(true);
  });

  test('gives all notes as Markdown', async () => {
    await showStored(ALL);
    const file = await download('notebook_export_markdown');
    expect(file.name).toBe('hamish-notes-2024-05-02.md');
    expect(file.text).toBe(exportMarkdown(ALL));
  });
});
