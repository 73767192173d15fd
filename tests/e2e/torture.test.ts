import { describe, expect, it } from 'vitest';
import { runTorture } from '../torture/run-torture';
import { BROWSERS } from './support/open-browser';

/** The long form is `npm run torture`. */
const ROUNDS = 16;
/** Has every kind of disaster in it, the browser killed twice. */
const SEED = 8;

describe.each(BROWSERS)('storage in %s', (browser) => {
  it('keeps everything it acknowledged, whatever is stopped, closed or killed', async () => {
    const report = await runTorture({ browser, seed: SEED, rounds: ROUNDS });
    expect(report).toMatchObject({ rounds: ROUNDS, checks: ROUNDS });
    expect(report.acknowledged).toBeGreaterThan(ROUNDS);
    expect(report.disasters['background stopped']).toBeGreaterThan(0);
    expect(report.disasters['tab closed']).toBeGreaterThan(0);
    expect(report.disasters['browser killed']).toBeGreaterThan(0);
  }, 180_000);
});
