import { parseArgs } from 'node:util';
import { BROWSERS } from '../e2e/support/open-browser';
import { runTorture, type TortureReport } from './run-torture';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '500' }, browser: { type: 'string' } },
});
const seed = Number(positionals[0] ?? Date.now() % 1_000_000);

for (const browser of BROWSERS) {
  if (values.browser !== undefined && values.browser !== browser) continue;
  const started = Date.now();
  const report = await runTorture({
    browser,
    seed,
    rounds: Number(values.rounds),
    onRound(soFar) {
      if (soFar.rounds % 25 === 0) print(`${browser}, ${soFar.rounds} rounds`);
    },
  });
  print(
    `${browser}, seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s: ${told(report)}`,
  );
}

function told({ rounds, checks, notes, acknowledged, unacknowledged, disasters }: TortureReport) {
  const befell = Object.entries(disasters).map(([what, times]) => `${what} ${times}`);
  return [
    `${rounds} rounds (${befell.join(', ')})`,
    `${acknowledged} acknowledged deeds on ${notes} notes, all there`,
    `${unacknowledged} unacknowledged, each done wholly or not at all`,
    `${checks} times the database opened, no note half written, none there twice`,
  ].join('; ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
