import type { ElementHandle, Page } from 'puppeteer-core';

/** Opens the export dialog, chooses a format by its name in the code, and closes the dialog. */
export async function chooseExport(notebook: Page, format: string): Promise<void> {
  await notebook.locator('.transfer button ::-p-text(Export…)').click();
  await notebook.locator(`button[aria-describedby="export-${format}"]`).click();
  await notebook.waitForFunction(
    () => /handed to your downloads/.test(document.querySelector('.dialog')?.textContent ?? ''),
    { timeout: 20_000 },
  );
  await closeDialog(notebook);
}

/** Opens the import dialog and gives it a file. */
export async function chooseImport(notebook: Page, path: string): Promise<void> {
  await notebook.locator('.transfer button ::-p-text(Import…)').click();
  const input = await notebook.waitForSelector('.dialog input[type="file"]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

/** What an import says once it is over. */
export async function importReport(notebook: Page): Promise<string> {
  await notebook.waitForSelector('.dialog .report, .dialog .alert', { timeout: 20_000 });
  return notebook.$eval('.dialog :is(.report, .alert)', (report) => report.textContent ?? '');
}

/** Closes the dialog that is open. */
export async function closeDialog(notebook: Page): Promise<void> {
  await notebook.locator('.dialog > header button').click();
  await notebook.waitForSelector('.dialog', { hidden: true });
}
