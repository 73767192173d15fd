import type { Page } from 'puppeteer-core';

/** A page that is hard to read, and what Hamish must make of it. */
export interface HardPage {
  readonly name: string;
  readonly html: string;
  /** Served at `/site.js`, where the page has a script. */
  readonly script?: string;
  /** Further files of the site by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Content security policy; none without it. */
  readonly policy?: string;
  /** Texts that must be marked. */
  readonly marks: readonly string[];
  /** Texts that must not be. */
  readonly unmarked?: readonly string[];
  /** A mark to point at and the rendering its popover must give; null where none can be reached. */
  readonly explains: readonly [mark: string, rendering: string] | null;
  /** An expression that is true once the page has done all it does by itself. */
  readonly settled?: string;
  /** What the reader or the site does after the page has settled and before it is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
}
