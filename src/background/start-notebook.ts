import type { NotebookApi } from '../messages/notebook-api';
import { createNotebookService } from './services/notebook-service';
import { openDatabase } from './storage/database';
import { createNotesReader } from './storage/notes-reader';
import { guardMethods, guardStorage } from './storage/storage-guard';

/** Builds what reads the notes for the notebook; nothing is opened before the first question. */
export function startNotebook(): NotebookApi {
  const database = openDatabase();
  const reader = guardMethods(guardStorage(database), createNotesReader(database));
  return createNotebookService(reader);
}
