import type { Browser } from 'puppeteer-core';
import { sendBidi } from './bidi';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The extension as Firefox itself knows it, for expressions that run in its window. */
export const EXTENSION = "WebExtensionPolicy.getByID('hamish@hamish.example').extension";

/**
 * Evaluates an expression in the window of Firefox itself, whose toolbar and extension processes
 * no page can reach. Gives its value, which must survive JSON.
 */
export async function inFirefoxWindow<T>(browser: Browser, expression: string): Promise<T> {
  const tree = await sendBidi<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const evaluated = await sendBidi<Evaluated>(browser, 'script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return JSON.parse(evaluated.result.value) as T;
}
