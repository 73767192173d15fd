import { fileURLToPath } from 'node:url';
import { build } from 'vite';

declare global {
  /** `page-code.ts`, once its bundle has been evaluated in a page. */
  var hamishBench: typeof import('./page-code');
}

/** Bundles `page-code.ts` into a script that any page can evaluate. */
export async function bundlePageCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,

      lib: {
        entry: fileURLToPath(new URL('page-code.ts', import.meta.url)),
        formats: ['iife'],
        name: 'hamishBench',
      },
    },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was bundled.');
  // Strict code keeps its variables to itself: the name is given to the page by hand.
  return `globalThis.hamishBench = (() => { ${bundle.output[0].code}; return hamishBench; })()`;
}
