import { setTimeout } from 'node:timers/promises';
import type { BrowserName } from '../../src/commands/launch-browser';
import type { BackgroundApi } from '../../src/messages/contract';
import type { Client } from '../../src/messages/rpc';
import { createNoteModel, type Deed, type Done } from './note-model';
import { createPlan, DISASTERS, type Disaster } from './plan-round';
import { randomFrom } from './random';
import { tortureId, tortureNote } from './torture-note';
import { openTorturedBrowser, type TorturedBrowser } from './tortured-browser';

/** What was done to the storage and found in it. */
export interface TortureReport {
  readonly rounds: number;
  /** How often what was found was compared with what must be there. */
  readonly checks: number;
  /** Notes that were saved, deleted or imported at some time. */
  readonly notes: number;
  /** Deeds that Hamish said are done; each was found to be. */
  readonly acknowledged: number;
  /** Deeds that may or may not be done, wholly. */
  readonly unacknowledged: number;
  readonly disasters: Readonly<Record<Disaster, number>>;
}

/** How to torture. */
export interface TortureOptions {
  readonly browser: BrowserName;
  /** Decides what is done, what goes wrong and when. */
  readonly seed: number;
  readonly rounds: number;
  /** Called after every round. */
  readonly onRound?: (report: TortureReport) => void;
}

/**
 * Saves, edits, deletes, brings back and imports notes from two tabs at once while the background
 * is stopped, tabs are closed and the browser is killed, and compares what is stored after each
 * round with what was acknowledged.
 *
 * @throws {Error} that says in which round of which seed what was found to be wrong
 */
export async function runTorture(options: TortureOptions): Promise<TortureReport> {
  const random = randomFrom(options.seed);
  const plan = createPlan(random);
  const model = createNoteModel();
  const counts = { acknowledged: 0, unacknowledged: 0, checks: 0 };
  const disasters = Object.fromEntries(DISASTERS.map((each) => [each, 0]));
  const browser = await openTorturedBrowser(options.browser);

  async function check(round: number): Promise<void> {
    const call = browser.call(random.chance(0.5) ? 1 : 0);
    const [saved, binned] = await Promise.all([call('notes.list'), call('notes.binned')]);
    counts.checks++;
    const faults = model.check(saved, binned);
    if (faults.length === 0) return;
    const where = `seed ${options.seed}, round ${round} in ${options.browser}`;
    throw new Error(`${where}:\n${faults.slice(0, 10).join('\n')}`);
  }

  const report = (rounds: number): TortureReport => ({
    rounds,
    notes: model.size,
    ...counts,
    disasters: disasters as Record<Disaster, number>,
  });

  try {
    for (let round = 1; round <= options.rounds; round++) {
      await browser.recover();
      const { deeds, disaster, after } = plan(model.uncertain());
      const [done] = await Promise.all([
        Promise.all(deeds.map(({ tab, deed }) => attempt(browser, tab, deed))),
        // When something goes wrong is part of what is tried.
        setTimeout(after).then(() => browser.befall(disaster, random.chance(0.5) ? 1 : 0)),
      ]);
      model.record(done);
      for (const { acknowledged } of done)
        counts[acknowledged ? 'acknowledged' : 'unacknowledged']++;
      disasters[disaster] = (disasters[disaster] ?? 0) + 1;
      await browser.recover();
      await check(round);
      if (disaster === 'browser killed') model.settle();
      options.onRound?.(report(round));
    }
    return report(options.rounds);
  } finally {
    await browser.close();
  }
}

async function attempt(browser: TorturedBrowser, tab: 0 | 1, deed: Deed): Promise<Done> {
  return perform(browser.call(tab), deed).then(
    () => ({ deed, acknowledged: true }),
    () => ({ deed, acknowledged: false }),
  );
}

function perform(call: Client<BackgroundApi>, deed: Deed): Promise<unknown> {
  switch (deed.kind) {
    case 'save':
      return call('notes.save', tortureNote(deed.number, deed.version));
    case 'remove':
      return call('notes.remove', { ids: [tortureId(deed.number)] });
    case 'undo':
      return call('notes.restore', { ids: [tortureId(deed.number)] });
    case 'import':
      return importAll(call, deed);
  }
}

/** As a file is read in: what is in it is put aside, then written at once. */
async function importAll(
  call: Client<BackgroundApi>,
  { numbers, version }: Extract<Deed, { readonly kind: 'import' }>,
): Promise<void> {
  const id = `import ${version}`;
  const rows = numbers.map((number) => tortureNote(number, version));
  const middle = Math.ceil(rows.length / 2);
  await call('transfer.begin', { id });
  await call('transfer.stage', { id, section: 'notes', from: 1, rows: rows.slice(0, middle) });
  await call('transfer.stage', {
    id,
    section: 'notes',
    from: middle + 1,
    rows: rows.slice(middle),
  });
  await call('transfer.commit', { id, mode: 'merge' });
}
