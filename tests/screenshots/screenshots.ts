import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../src/commands/launch-browser';
import { type Look, takePictures } from './take-pictures';

/*
 * npm run screenshots [-- part of a file name]
 *
 * Takes pictures of everything a reader sees, for looking at: both browsers, both languages, light
 * and dark. They are written to tests/screenshots/pictures, one file a scene.
 */
const folder = fileURLToPath(new URL('pictures', import.meta.url));
const part = process.argv[2] ?? '';
execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'pipe'] });
if (part === '') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const browser of ['chrome', 'firefox'] as const)
  for (const scheme of ['light', 'dark'] as const) {
    const launched = await launchBrowser(browser, {
      headless: true,
      preferences: {
        // 0 is dark, 1 is light.
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': 1,
      },
    });
    for (const language of ['en', 'ar'] as const) {
      const look: Look = { browser, scheme, language };
      await takePictures(launched, look, (scene) => {
        const file = `${scene}-${browser}-${language}-${scheme}.png`;
        return file.includes(part) ? (join(folder, file) as `${string}.png`) : null;
      });
    }
    await launched.browser.close();
  }
process.stdout.write(`Pictures are in ${folder}\n`);
