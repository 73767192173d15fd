import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { createKnownService } from '../../../../src/background/services/known-service';
import { createNotebookService } from '../../../../src/background/services/notebook-service';
import { createNotesService } from '../../../../src/background/services/notes-service';
import { createTransferService } from '../../../../src/background/services/transfer-service';
import { type HamishDatabase, openDatabase } from '../../../../src/background/storage/database';
import { createKnownStore } from '../../../../src/background/storage/known-store';
import { createNotesReader } from '../../../../src/background/storage/notes-reader';
import { createNotesStore } from '../../../../src/background/storage/notes-store';
import { createTransferStore } from '../../../../src/background/transfer/transfer-store';
import type { Note } from '../../../../src/core/notes/note';
import type { NotebookApi } from '../../../../src/messages/notebook-api';
import { NotebookApp } from '../../../../src/pages/notebook/notebook-app';
import type {
  CallBackground,
  CallNotebook,
  NotebookProps,
} from '../../../../src/pages/notebook/notebook-props';
import { memorySettings } from '../../../background/transfer/memory-settings';
import '../../../../src/pages/notebook/notebook.css';

let host: HTMLElement;
let database: HamishDatabase;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  database = openDatabase(`notebook-${crypto.randomUUID()}`);
});

afterEach(async () => {
  render(null, host);
  host.remove();
  await database.delete();
});

/** A notebook on top of the real services and a real database. */
export interface StoredNotebook {
  readonly props: NotebookProps;
  readonly database: HamishDatabase;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Lets a method fail from now on. */
  readonly fail: (method: string) => void;
}

/** Draws a notebook with `notes` in storage. Texts are their keys with the values after them. */
export async function showStored(
  notes: readonly Note[],
  changes: Partial<NotebookProps> = {},
): Promise<StoredNotebook> {
  const listeners = new Set<(ids: readonly string[]) => void>();
  const tell = () => {
    for (const listener of listeners) listener([]);
  };
  const reader = createNotebookService(createNotesReader(database));
  const settings = memorySettings();
  const now = () => Date.UTC(2024, 4, 2);
  const handlers = {
    ...createNotesService({ store: createNotesStore(database), onChanged: tell, now }),
    ...createKnownService({ store: createKnownStore(database), onChanged: tell }),
    ...createTransferService({ store: createTransferStore(database, settings), onChanged: tell }),
  } as unknown as Record<string, (input: unknown) => Promise<unknown>>;
  const failing = new Set<string>();
  const background = async (method: string, input: unknown) => {
    if (failing.has(method)) throw new Error(`${method} failed`);
    // As JSON crosses between processes.
    return handlers[method]?.(input === undefined ? input : JSON.parse(JSON.stringify(input)));
  };
  const props: NotebookProps = {
    background: background as CallBackground,
    notebook: ((method: keyof NotebookApi, input: never) => reader[method](input)) as CallNotebook,
    t: (key, ...values) => [key, ...values].join(' '),
    language: 'en',
    askForAnki: async () => false,
    onNotesChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now,
    ...changes,
  };
  await database.notes.bulkPut([...notes]);
  render(<NotebookApp {...props} />, host);
  return { props, database, settings: settings.values, fail: (method) => failing.add(method) };
}
