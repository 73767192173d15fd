import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserName,
  type Launched,
  launchBrowser,
} from '../../../src/commands/launch-browser';

/** The browsers that every end-to-end test runs in. */
export const BROWSERS = ['chrome', 'firefox'] as const;

/** A browser with a profile of its own. */
export interface OpenBrowser {
  readonly launched: Launched;
  /** Closes the browser and starts it anew with the same profile. */
  restart(): Promise<void>;
  /** Closes the browser and forgets the profile. */
  close(): Promise<void>;
}

/** Starts a headless browser with the extension and an empty profile. */
export async function openBrowser(name: BrowserName): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'hamish-profile-'));
  const launch = () => launchBrowser(name, { headless: true, profile });
  let launched = await launch();
  return {
    get launched() {
      return launched;
    },
    async restart() {
      await launched.browser.close();
      launched = await launch();
    },
    async close() {
      await launched.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
