import browser, { type Downloads } from 'webextension-polyfill';

const PERMISSION = { permissions: ['downloads'] };

/** Whether Hamish may write files into the downloads folder. */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION as never);
}

/** Asks the reader for that; call it in answer to a click, with nothing waited for in between. */
export function askToDownload(): Promise<boolean> {
  return browser.permissions.request(PERMISSION as never);
}

/**
 * Writes a file into the downloads folder and gives its path once it is complete. Where there is a
 * file of that name already, it is replaced or the new one gets a number.
 *
 * @throws {Error} when the reader has not allowed it, or the browser could not write the file
 */
export async function saveDownload(url: string, name: string, replaces: boolean): Promise<string> {
  // What happens is heard from the start: a small file is complete before its number is known.
  const heard = new Map<number, Downloads.State>();
  let look = () => {};
  const listener = ({ id, state }: Downloads.OnChangedDownloadDeltaType) => {
    if (state?.current === undefined) return;
    heard.set(id, state.current as Downloads.State);
    look();
  };
  browser.downloads.onChanged.addListener(listener);
  try {
    const conflictAction = replaces ? 'overwrite' : 'uniquify';
    const id = await browser.downloads.download({
      url,
      filename: name,
      conflictAction,
      saveAs: false,
    });
    await new Promise<void>((resolve) => {
      look = () => {
        if (['complete', 'interrupted'].includes(heard.get(id) ?? '')) resolve();
      };
      look();
      // It may have been complete before anybody listened.
      void itemOf({ id }).then((item) => {
        if (item !== undefined && item.state !== 'in_progress') resolve();
      });
    });
    const item = await itemOf({ id });
    if (item?.state !== 'complete') throw new Error(`The file was not written: ${item?.error}`);
    return item.filename;
  } finally {
    browser.downloads.onChanged.removeListener(listener);
  }
}

/** Whether the browser knows that a file it wrote is gone; a browser that forgot it does not. */
export async function isDownloadGone(path: string): Promise<boolean> {
  return (await itemOf({ filename: path }))?.exists === false;
}

async function itemOf(query: Downloads.DownloadQuery) {
  const items = await browser.downloads.search({ ...query, orderBy: ['-startTime'] });
  return items[0];
}
