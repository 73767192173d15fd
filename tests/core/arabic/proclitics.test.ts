import { describe, expect, it } from 'vitest';
import { PROCLITICS, procliticReadings } from '../../../src/core/arabic/proclitics';

describe('procliticReadings', () => {
  it.each(PROCLITICS.map((rule) => [...rule.example, rule] as const))(
    'finds in %s the name %s',
    (word, name, rule) => {
      const readings = procliticReadings(word);
      expect(readings).toContainEqual({ stem: name, clitics: rule.clitics });
    },
  );

  it('offers the word as it stands first', () => {
    expect(procliticReadings('وهران')[0]).toEqual({ stem: 'وهران', clitics: [] });
  });

  it('never leaves fewer than three letters', () => {
    for (const { stem } of procliticReadings('ولد')) expect(stem.length).toBeGreaterThanOrEqual(3);
  });
});
