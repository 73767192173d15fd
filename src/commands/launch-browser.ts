import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium, findFirefox } from './find-browser';

/** A browser that Hamish runs in. */
export type BrowserName = 'chrome' | 'firefox';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The add-on's address in Firefox is drawn by lot at installation unless it is set beforehand. */
const FIREFOX_ID = 'hamish@hamish.example';
const FIREFOX_HOST = '6d1a7f0e-5a5e-4f0e-9d6f-0c1d2e3f4a5b';

/** A browser with the built extension in it. */
export interface Launched {
  readonly browser: Browser;
  /** The address of the extension's pages, without a slash at the end. */
  readonly origin: string;
}

/** How to launch. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** A profile to use again; a fresh one without it. */
  readonly profile?: string;
  /** Whether Hamish was in this profile before, and so opens no welcome page. */
  readonly welcomed?: boolean;
  /** Language of the browser's interface. */
  readonly language?: string;
  /** Without Hamish, to compare with. */
  readonly bare?: boolean;
  /** Lets Hamish write files into this folder, as if the reader had been asked and agreed. */
  readonly mayDownloadTo?: string;
  /** Preferences of Firefox on top of ours. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** Starts a browser with the build in `.output` installed. */
export async function launchBrowser(
  name: BrowserName,
  {
    headless,
    profile,
    welcomed = false,
    language = 'en',
    bare = false,
    mayDownloadTo,
    preferences = {},
  }: LaunchOptions,
): Promise<Launched> {
  const build = fileURLToPath(new URL(`../../.output/${name}-mv3`, import.meta.url));
  const shared = { headless, ...(profile !== undefined && { userDataDir: profile }) };
  if (name === 'chrome') {
    const browser = await puppeteer.launch({
      ...shared,
      executablePath: await findChromium(),
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [...CHROMIUM_FLAGS, `--lang=${language}`, '--window-size=1100,900'],
    });
    if (mayDownloadTo !== undefined) {
      const session = await browser.target().createCDPSession();
      const downloadPath = mayDownloadTo;
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    }
    const installed = mayDownloadTo === undefined ? build : withDownloads(build);
    const id = bare ? '' : await browser.installExtension(installed);
    if (!bare && !welcomed) await closeWelcomePage(browser);
    return { browser, origin: `chrome-extension://${id}` };
  }
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    executablePath: await findFirefox(),
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      // An add-on installed for one session would lose its notes with the session.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(mayDownloadTo !== undefined && {
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.folderList': 2,
        'browser.download.dir': mayDownloadTo,
      }),
      ...preferences,
    },
  });
  if (!bare) await browser.installExtension(build);
  if (!bare && !welcomed) await closeWelcomePage(browser);
  return { browser, origin: `moz-extension://${FIREFOX_HOST}` };
}

/** The first run opens a page by itself, which would come in front of those that are asked for. */
async function closeWelcomePage(browser: Browser): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      const hash = await page.evaluate(() => location.hash).catch(() => '');
      if (hash !== '#welcome') continue;
      await page.close();
      return;
    }
    await setTimeout(50);
  }
  throw new Error('The welcome page did not open.');
}

/** Chromium's question cannot be answered from outside: a copy of the build has no need to ask. */
function withDownloads(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'hamish-build-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly permissions: string[] };
  manifest.permissions.push('downloads');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Opens a page of the extension in a new tab, behind the one in view where that is wanted. */
export async function openPageOf(
  { browser, origin }: Launched,
  path: string,
  background = false,
): Promise<Page> {
  const page = await browser.newPage({ type: 'tab', background });
  const url = `${origin}/${path}`;
  if (url.startsWith('chrome')) {
    await page.goto(url);
    return page;
  }
  // Firefox opens the page but never says that it has: start it, then look.
  page.goto(url, { timeout: 1 }).catch(() => {});
  const deadline = Date.now() + 15_000;
  while (!(await isOpen(page, url))) {
    if (Date.now() > deadline) throw new Error(`${url} did not open.`);
    await setTimeout(50);
  }
  return page;
}

/** A page on its way to another address has no document to ask for a moment. */
async function isOpen(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      url,
    );
  } catch {
    return false;
  }
}
