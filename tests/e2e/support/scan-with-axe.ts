import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found in a page. */
export interface AxeScan {
  /** One line a violation: the rule and where it is broken. */
  readonly violations: readonly string[];
  /** Where rules were kept: selectors, beginning with the host of a shadow root, and tags. */
  readonly passed: readonly string[];
}

/** Runs all of axe's rules on a page. */
export async function scanWithAxe(page: Page): Promise<AxeScan> {
  // As an expression, which no content security policy of the page forbids a test.
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary}`,
      ),
    ),
    passed: passes.flatMap(({ nodes }) =>
      nodes.map(({ target, html }) => `${target.flat().join(' ')} ${html}`),
    ),
  };
}
