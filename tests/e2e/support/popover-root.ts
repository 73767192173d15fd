import type { ElementHandle, Page } from 'puppeteer-core';
import { isFirefox, sendBidi } from './bidi';

/** The element that holds the popover, and the one that holds the button beside a selection. */
type HostName = 'hamish-margin' | 'hamish-selection';

/**
 * The popover's host, its closed shadow root made visible to the page of this test alone: the
 * product stays as it is. Each browser's own protocol can see into closed roots.
 */
export async function unsealPopover(
  page: Page,
  name: HostName = 'hamish-margin',
): Promise<ElementHandle<HTMLElement>> {
  const host = await page.waitForSelector(name, { timeout: 10_000 });
  if (host === null) throw new Error('The popover is not in the page.');
  if (await host.evaluate((element) => element.shadowRoot === null)) {
    if (isFirefox(page.browser())) await unsealInFirefox(page, name);
    else await unsealInChromium(page, name);
  }
  return host as ElementHandle<HTMLElement>;
}

type Read<T> = { readonly value: T } | { readonly problem: 'sealed' | 'missing' };

/** Runs a function on an element of the popover, found by selector. */
export async function inPopover<T>(
  page: Page,
  selector: string,
  read: (element: HTMLElement) => T,
  name: HostName = 'hamish-margin',
): Promise<T> {
  // As an expression, which may be evaluated where the page forbids to make functions of texts.
  const expression = `(() => {
    const root = document.querySelector('${name}')?.shadowRoot ?? null;
    if (root === null) return { problem: 'sealed' };
    const element = root.querySelector(${JSON.stringify(selector)});
    return element === null ? { problem: 'missing' } : { value: (${read})(element) };
  })()`;
  let result = (await page.evaluate(expression)) as Read<T>;
  if ('problem' in result && result.problem === 'sealed') {
    await unsealPopover(page, name);
    result = (await page.evaluate(expression)) as Read<T>;
  }
  if ('problem' in result) throw new Error(`The popover has no ${selector}: ${result.problem}.`);
  return result.value;
}

/** The middle of an element of the popover, in CSS pixels of the viewport. */
export function middleOf(
  page: Page,
  selector: string,
  name: HostName = 'hamish-margin',
): Promise<{ x: number; y: number }> {
  const middle = (element: HTMLElement) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  return inPopover(page, selector, middle, name);
}

async function unsealInChromium(page: Page, name: HostName): Promise<void> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findNode(root, name.toUpperCase());
  const shadow = host?.shadowRoots?.[0];
  if (host === null || shadow === undefined) throw new Error('The popover has no shadow root.');
  const resolve = async (backendNodeId: number) =>
    (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId ?? '';
  await session.send('Runtime.callFunctionOn', {
    objectId: await resolve(host.backendNodeId),
    functionDeclaration: UNSEAL,
    arguments: [{ objectId: await resolve(shadow.backendNodeId) }],
  });
  await session.detach();
}

const UNSEAL =
  "function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }";

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function findNode(node: DomNode, name: string): DomNode | null {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** The part of a page driven through WebDriver BiDi that has no public door. */
interface BidiPage {
  mainFrame(): { readonly _id: string };
}

interface FoundHost {
  readonly result: {
    readonly sharedId: string;
    readonly value?: { readonly shadowRoot?: { readonly sharedId: string } };
  };
}

async function unsealInFirefox(page: Page, name: HostName): Promise<void> {
  const target = { context: (page as unknown as BidiPage).mainFrame()._id };
  const found = await sendBidi<FoundHost>(page.browser(), 'script.evaluate', {
    expression: `document.querySelector('${name}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const { sharedId, value } = found.result;
  const shadow = value?.shadowRoot?.sharedId;
  if (shadow === undefined) throw new Error('The popover has no shadow root.');
  await sendBidi(page.browser(), 'script.callFunction', {
    functionDeclaration: UNSEAL,
    this: { sharedId },
    arguments: [{ sharedId: shadow }],
    target,
    awaitPromise: false,
  });
}
