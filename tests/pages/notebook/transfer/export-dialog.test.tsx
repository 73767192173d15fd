import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { writeJson } from '../../../../src/core/transfer/write-json';
import { EXPORT_FORMATS } from '../../../../src/pages/notebook/transfer/export-formats';
import { exportNotes } from '../../../../src/pages/notebook/transfer/export-notes';
import { chosenNotes } from '../../../../src/pages/notebook/transfer/export-source';
import { allRows, joined, rowsOf } from '../../../core/transfer/arbitrary-rows';
import { ALL, button, CAIRO, TOKYO } from '../shown-notebook';
import { catchDownload } from './caught-download';
import { showStored } from './stored-notebook';

const KNOWN = { entry: 'x', kind: 'term', headword: 'x', rendering: 'X', at: 1 } as const;

const ascending = ALL.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function download(format: string) {
  await expect.element(button('notebook_export')).toBeEnabled();
  await button('notebook_export').click();
  return catchDownload(() => button(`notebook_export_${format}`).click());
}

test('gives everything as JSON, whatever the filter', async () => {
  const { database, props } = await showStored(ALL);
  await database.known.put(KNOWN);
  await page.getByRole('searchbox').fill('nothing like it');
  const file = await download('json');
  expect(file.name).toBe('hamish-notes-2024-05-02.json');
  expect(file.type).toBe('application/json');
  const rows = rowsOf(allRows({ notes: ascending, known: [KNOWN] }));
  expect(file.text).toBe(await joined(writeJson(rows, props.now())));
  await expect
    .element(page.getByRole('status').filter({ hasText: 'notebook_export_done' }))
    .toHaveTextContent('hamish-notes-2024-05-02.json');
});

describe('gives all notes', () => {
  test.for([
    ['csv', 'csv', 'text/csv;charset=utf-8', '\uFEFFheadword,'],
    ['tsv', 'tsv', 'text/tab-separated-values;charset=utf-8', '\uFEFFheadword\t'],
    ['markdown', 'md', 'text/markdown;charset=utf-8', '## ['],
    ['annotations', 'jsonld', 'application/ld+json', '{"@context":"http://www.w3.org/ns/anno'],
  ] as const)('as %s', async ([format, extension, type, start]) => {
    await showStored(ALL);
    const file = await download(format);
    expect(file.name).toBe(`hamish-notes-2024-05-02.${extension}`);
    expect(file.type).toBe(type);
    expect(file.text.startsWith(start)).toBe(true);
    for (const { headword } of ALL) expect(file.text).toContain(headword);
  });

  test('as Markdown files, one an article', async () => {
    await showStored(ALL);
    const files = unzipSync((await download('markdown_files')).bytes);
    expect(Object.keys(files)).toEqual([
      '2024-05-01 القمة تنعقد في القاهرة.md',
      '2024-05-01 زلزال في اليابان.md',
    ]);
  });
});

test('gives chosen notes and nothing else', async () => {
  const json = EXPORT_FORMATS.find(({ name }) => name === 'json') ?? EXPORT_FORMATS[0];
  if (json === undefined) throw new Error('No formats');
  const source = chosenNotes([TOKYO, CAIRO]);
  const file = await catchDownload(async () => void (await exportNotes(json, source, 0)));
  const { exportedAt: _, format: __, version: ___, ...parts } = JSON.parse(file.text);
  expect(parts).toEqual({ notes: [CAIRO, TOKYO] });
});

test('says when it did not work', async () => {
  const { fail } = await showStored(ALL);
  fail('transfer.noteIds');
  await button('notebook_export').click();
  await button('notebook_export_csv').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('notebook_export_failed');
  await expect.element(button('notebook_export_json')).toBeEnabled();
});

test('is closed with the keyboard and gives the focus back', async () => {
  await showStored(ALL);
  await button('notebook_export').click();
  await expect.element(page.getByRole('dialog', { name: 'notebook_export_title' })).toBeVisible();
  const { userEvent } = await import('vitest/browser');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(button('notebook_export')).toHaveFocus();
});

test('has nothing to export without notes', async () => {
  await showStored([]);
  await expect.element(button('notebook_export')).toBeDisabled();
});
