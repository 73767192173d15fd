import { expect, vi } from 'vitest';

/** A file that would have been saved. */
export interface CaughtDownload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes as UTF-8, a byte order mark included. */
  readonly text: string;
}

/** Does something that downloads a file, and catches it instead of letting the browser save it. */
export async function catchDownload(act: () => Promise<void>): Promise<CaughtDownload> {
  const caught: { blob?: Blob; name?: string } = {};
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    caught.blob = blob as Blob;
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    caught.name = this.download;
  });
  try {
    await act();
    await expect.poll(() => caught.name).toBeDefined();
  } finally {
    vi.restoreAllMocks();
  }
  const { blob = new Blob(), name = '' } = caught;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name, type: blob.type, bytes, text };
}
