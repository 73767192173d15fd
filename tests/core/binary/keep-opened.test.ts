import { describe, expect, it } from 'vitest';
import { keepOpened } from '../../../src/core/binary/keep-opened';

describe('keepOpened', () => {
  it('opens once, however often it is asked', async () => {
    let opened = 0;
    const open = keepOpened(async () => {
      opened++;
      return opened;
    });
    expect(await Promise.all([open(), open(), open()])).toEqual([1, 1, 1]);
  });

  it('tries again after a failure', async () => {
    let tries = 0;
    const open = keepOpened(async () => {
      tries++;
      if (tries === 1) throw new Error('The file could not be read.');
      return tries;
    });
    await expect(open()).rejects.toThrow('could not be read');
    expect(await open()).toBe(2);
  });
});
