import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../e2e/support/marks';
import { inPopover } from '../e2e/support/popover-root';
import { waitForWord, wordPosition } from '../e2e/support/words';
import { pointAtMark } from './point-at-mark';
import type { Scene } from './scene';

const WIDE = [1100, 700, 1] as const;
const NARROW = [360, 640, 2] as const;

/** The popover on the sample article. */
export function popoverScenes(): Scene[] {
  const scene = (
    name: string,
    prepare: Scene['prepare'],
    viewport: Scene['viewport'] = WIDE,
  ): Scene => ({
    name: `popover-${name}`,
    page: 'sample.html',
    viewport,
    notes: false,
    async prepare(page) {
      await waitForMarks(page);
      await prepare(page);
    },
  });
  return [
    scene('marks', () => Promise.resolve()),
    scene('person', (page) => pointAtMark(page, { text: 'ألكسندر لوكاشينكو' })),
    scene('clitic', (page) => pointAtMark(page, { text: 'وبرنامج الأغذية العالمي' })),
    scene('clitic-lam', (page) => pointAtMark(page, { text: 'للأمم المتحدة' })),
    scene('left', (page) => pointAtMark(page, { edge: 'left' })),
    scene('right', (page) => pointAtMark(page, { edge: 'right' })),
    scene('top', (page) => pointAtMark(page, { edge: 'top' })),
    scene('bottom', (page) => pointAtMark(page, { edge: 'bottom' })),
    scene('narrow', (page) => pointAtMark(page, { text: 'المجتمع الدولي' }), NARROW),
    scene('word', (page) => askAboutWord(page, 'وكانت', 'and she was')),
    scene('word-narrow', (page) => askAboutWord(page, 'بالخطوة', 'in/by the step'), NARROW),
    scene('sentence', async (page) => {
      await askAboutWord(page, 'وكانت', 'and she was');
      await inPopover(page, '.sentence', (button) => button.click());
      await page.waitForFunction(
        () =>
          document.querySelector('hamish-margin')?.shadowRoot?.querySelector('.interlinear') !==
          null,
      );
    }),
    scene('form', async (page) => {
      await pointAtMark(page, { text: 'ألكسندر لوكاشينكو' });
      await openForm(page);
    }),
    scene('saved', async (page) => {
      await pointAtMark(page, { text: 'مينسك' });
      await inPopover(page, '.save', (button) => button.click());
      await waitForState(page, 'saved');
    }),
  ];
}

async function askAboutWord(page: Page, word: string, english: string): Promise<void> {
  const { x, y } = await wordPosition(page, word);
  await page.mouse.click(x, y, { count: 2 });
  await waitForWord(page, english);
}

async function openForm(page: Page): Promise<void> {
  await inPopover(page, 'summary', (summary) => summary.click());
  await inPopover(page, 'textarea', (field) => {
    const area = field as HTMLTextAreaElement;
    area.value = 'رئيس بيلاروسيا منذ 1994; see also Minsk.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.focus();
  });
  await waitForState(page, 'edited');
}

async function waitForState(page: Page, wanted: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await inPopover(page, '.status', (status) => status.dataset['state'])) !== wanted)
    if (Date.now() > deadline) throw new Error(`The note is not ${wanted}.`);
}
