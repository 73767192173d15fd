import { once } from 'node:events';
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
  /** Ends the browser as a crash does, and starts it anew with the same profile. */
  kill(): Promise<void>;
  /** Closes the browser and forgets the profile. */
  close(): Promise<void>;
}

/** Starts a headless browser with the extension and an empty profile. */
export async function openBrowser(name: BrowserName): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'hamish-profile-'));
  const launch = (welcomed: boolean) => launchBrowser(name, { headless: true, profile, welcomed });
  let launched = await launch(false);
  return {
    get launched() {
      return launched;
    },
    async restart() {
      await launched.browser.close();
      launched = await launch(true);
    },
    async kill() {
      const killed = launched.browser.process();
      if (killed === null) throw new Error('Nobody knows the process of the browser.');
      // Puppeteer would put these back into the profile at a time of its own, perhaps after it is
      // used again.
      for (const file of ['prefs.js', 'user.js'])
        rmSync(join(profile, `${file}.puppeteer`), { force: true });
      const ended = once(killed, 'exit');
      killed.kill('SIGKILL');
      await ended;
      launched = await launch(true);
    },
    async close() {
      await launched.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
