import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

interface Wanted {
  readonly variable: string;
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly download: Browser;
}

const CHROMIUM: Wanted = {
  variable: 'CHROME_PATH',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debianPackage: 'chromium',
  download: Browser.CHROME,
};

const FIREFOX: Wanted = {
  variable: 'FIREFOX_PATH',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
  download: Browser.FIREFOX,
};

/** The path of a Chrome or Chromium: CHROME_PATH, an installed one, or one installed now. */
export function findChromium(): Promise<string> {
  return find(CHROMIUM);
}

/** The path of a Firefox: FIREFOX_PATH, an installed one, or one installed now. */
export function findFirefox(): Promise<string> {
  return find(FIREFOX);
}

async function find(wanted: Wanted): Promise<string> {
  const set = process.env[wanted.variable];
  if (set !== undefined && set !== '') {
    if (canRun(set)) return set;
    throw new Error(`${wanted.variable} is ${set}, which cannot be run.`);
  }
  return (
    wanted.places.find(canRun) ??
    installDebianPackage(wanted) ??
    (await download(wanted)) ??
    fail(wanted)
  );
}

function fail({ variable, debianPackage }: Wanted): never {
  throw new Error(
    `No ${debianPackage} was found or could be installed: install it, or set ${variable} to its path.`,
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installDebianPackage({ debianPackage, places }: Wanted): string | undefined {
  if (process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get')) return undefined;
  try {
    const options = {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    execFileSync('/usr/bin/apt-get', ['update'], options);
    execFileSync(
      '/usr/bin/apt-get',
      ['install', '-y', '--no-install-recommends', debianPackage],
      options,
    );
  } catch {
    return undefined;
  }
  return places.find(canRun);
}

async function download({ download: browser }: Wanted): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return undefined;
  const cacheDir = join(homedir(), '.cache', 'hamish-browsers');
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const options = { browser, buildId, cacheDir, platform };
    const path = computeExecutablePath(options);
    if (!canRun(path)) await install(options);
    return path;
  } catch {
    return undefined;
  }
}
