import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { exportJson } from '../../../src/core/notes/export-json';
import { exportMarkdown } from '../../../src/core/notes/export-markdown';
import { ALL, button, show } from './shown-notebook';

describe('exporting', () => {
  /** Catches the download instead of letting the browser save it. */
  async function download(name: string) {
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:caught';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await button(name).click();
    vi.restoreAllMocks();
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    return { name: names[0], text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }

  test('gives all notes as JSON, whatever the filter', async () => {
    const fake = await show();
    await page.getByRole('searchbox').fill('nothing like it');
    const file = await download('notebook_export_json');
    expect(file.name).toBe('hamish-notes-2024-05-02.json');
    expect(file.text).toBe(exportJson(ALL, fake.props.now()));
  });

  test('gives all notes as CSV', async () => {
    await show();
    await expect.element(button('notebook_export_csv')).toBeEnabled();
    const file = await download('notebook_export_csv');
    expect(file.name).toBe('hamish-notes-2024-05-02.csv');
    expect(file.text.startsWith('\uFEFFheadword,')).toBe(true);
  });

  test('gives all notes as Markdown', async () => {
    await show();
    await expect.element(button('notebook_export_markdown')).toBeEnabled();
    const file = await download('notebook_export_markdown');
    expect(file.name).toBe('hamish-notes-2024-05-02.md');
    expect(file.text).toBe(exportMarkdown(ALL));
  });
});
