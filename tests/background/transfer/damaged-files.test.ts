import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import {
  createTransferStore,
  type TransferStore,
} from '../../../src/background/transfer/transfer-store';
import { DamagedFile } from '../../../src/core/transfer/import-error';
import { readJson } from '../../../src/core/transfer/read-json';
import { readTable } from '../../../src/core/transfer/table/read-table';
import { tableNotes } from '../../../src/core/transfer/table/table-notes';
import { writeJson } from '../../../src/core/transfer/write-json';
import { aNote } from '../../core/notes/a-note';
import { allRows, joined, rowsOf } from '../../core/transfer/arbitrary-rows';
import { memorySettings } from './memory-settings';

const INPUTS = 1000;

let database: HamishDatabase;
let store: TransferStore;

beforeEach(async () => {
  database = openDatabase('damaged');
  store = createTransferStore(database, memorySettings());
  await database.notes.put(aNote({ id: 'mine', text: 'mine' }));
});

afterEach(async () => {
  await database.delete();
});

/** The same numbers for the same seed, from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** What goes wrong with files. */
const DAMAGES: readonly ((text: string, random: () => number) => string)[] = [
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => text.slice(Math.floor(random() * text.length) + 1),
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 40));
  },
  (text, random) => {
    const at = Math.floor(random() * text.length);
    const sign = '{}[]",:\\\0\n0x'[Math.floor(random() * 12)];
    return text.slice(0, at) + sign + text.slice(at + 1);
  },
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + text.slice(Math.floor(random() * text.length));
  },
  (text, random) => {
    const fields = text.match(/"\w+":/g) ?? [];
    return text.replace(fields[Math.floor(random() * fields.length)] ?? '"', '"other":');
  },
  // Another kind of file altogether: a package begins like this.
  (text, random) => `PK\x03\x04${text.slice(0, Math.floor(random() * text.length))}`,
];

/** Stages a file; gives what is wrong with it. */
async function faultsOf(text: string): Promise<readonly { readonly code: string }[]> {
  await store.begin('id');
  const faults: { readonly code: string }[] = [];
  try {
    for await (const chunk of readJson(async function* () {
      for (let at = 0; at < text.length; at += 300) yield text.slice(at, at + 300);
    }))
      faults.push(...(await store.stage('id', chunk)));
  } catch (cause) {
    // Anything else would be a mistake of ours.
    if (!(cause instanceof DamagedFile)) throw cause;
    faults.push(cause.reason);
  }
  return faults;
}

test(`none of ${INPUTS} damaged JSON files changes anything unless it is sound`, async () => {
  const notes = ['a', 'b', 'c'].map((id) => aNote({ id }));
  const whole = await joined(writeJson(rowsOf(allRows({ notes })), 0));
  const random = seeded(20_240_501);
  let refused = 0;
  for (let input = 0; input < INPUTS; input += 1) {
    const damage = DAMAGES[input % DAMAGES.length] ?? DAMAGES[0];
    const faults = await faultsOf(damage?.(whole, random) ?? '');
    if (faults.length === 0) continue;
    refused += 1;
    for (const { code } of faults) expect(code).toMatch(/^[a-z][A-Za-z0-9]+$/);
    // A file that broke off is never committed by the page; one with faulty rows cannot be.
    await store.drop('id');
    await expect(store.commit('id', 'replace')).rejects.toThrow(RangeError);
    if (refused % 50 !== 0) continue;
    expect(await database.notes.toArray()).toEqual([aNote({ id: 'mine', text: 'mine' })]);
    expect(await database.staged.count()).toBe(0);
  }
  expect(await database.notes.toArray()).toEqual([aNote({ id: 'mine', text: 'mine' })]);
  expect(refused).toBeGreaterThan(INPUTS * 0.7);
}, 300_000);

test(`none of ${INPUTS} damaged tables of words throws`, () => {
  const rows = Array.from({ length: 20 }, (_, at) => `كلمة${at},"word, ${at}",tag;x`);
  const whole = `Arabic,English,Tags\r\n${rows.join('\r\n')}\r\n`;
  const random = seeded(7);
  for (let input = 0; input < INPUTS; input += 1) {
    const damage = DAMAGES[input % DAMAGES.length] ?? DAMAGES[0];
    const table = readTable(damage?.(whole, random) ?? '');
    const { notes, errors } = tableNotes(table, {
      headed: true,
      roles: ['headword', 'rendering', 'tags'],
      file: 'x.csv',
      at: 0,
    });
    expect(notes.length + errors.length).toBeLessThanOrEqual(table.rows.length);
  }
});
