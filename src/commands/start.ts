import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser, openPageOf } from './launch-browser';

/*
 * npm start [-- firefox]
 *
 * Builds Hamish and opens a browser with it on the built-in sample article. Without a display the
 * browser runs headless, points at a name and writes a picture of what it shows.
 */
const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chrome';
const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

execFileSync('npx', ['wxt', 'build', '-b', name], { stdio: 'inherit' });
const launched = await launchBrowser(name, { headless: !display });
const page = await openPageOf(launched, 'sample.html');
if (display) {
  process.stdout.write('The sample article is open. Close the browser to stop.\n');
} else {
  process.stdout.write(`There is no display. A picture is in ${await picture(page)}\n`);
  await launched.browser.close();
}

async function picture(sample: Page): Promise<string> {
  await sample.waitForFunction(() => CSS.highlights.size > 0, { polling: 50, timeout: 30_000 });
  const { x, y } = await sample.evaluate(() => {
    const [range] = [...(CSS.highlights.get('hamish-person') ?? [])];
    if (range === undefined) throw new Error('No person is marked in the sample article.');
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await sample.mouse.move(x - 40, y - 40);
  await sample.mouse.move(x, y, { steps: 4 });
  await sample.waitForFunction(() => CSS.highlights.has('hamish-current'), {
    polling: 50,
    timeout: 10_000,
  });
  const path = join(mkdtempSync(join(tmpdir(), 'hamish-')), `${name}.png`) as `${string}.png`;
  await sample.screenshot({ path });
  return path;
}
