import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../src/commands/find-browser';

const BROWSER_TESTS = [
  'tests/reader/**/*.test.{ts,tsx}',
  'tests/components/**/*.test.{ts,tsx}',
  'tests/pages/**/*.test.{ts,tsx}',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = { root, esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } } as const;

/** Pure parts run in Node, everything that meets a DOM in a real Chromium; e2e drives the built extension. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...BROWSER_TESTS, 'tests/e2e/**'],
          // Property tests take their time on a machine that is busy with something else.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at once make each other wait on a small machine.
          fileParallelism: false,
          // A condition is waited for as long as a busy machine may need.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        // Found late, a dependency reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'fast-check',
            '@tanstack/virtual-core',
            'ts-fsrs',
            'papaparse',
            'fflate',
            'uplot',
          ],
        },
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findChromium(), args: FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
