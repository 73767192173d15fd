import type { Page } from 'puppeteer-core';

/** A state of a page that is worth a picture. */
export interface Scene {
  readonly name: string;
  /** The extension's page to open. */
  readonly page: string;
  /** In CSS pixels, and how many device pixels one of them has: 2 is what zooming to 200 % does. */
  readonly viewport: readonly [width: number, height: number, zoom: number];
  /** Whether there are notes. */
  readonly notes: boolean;
  /** Brings the page into the state. */
  readonly prepare: (page: Page) => Promise<void>;
}
