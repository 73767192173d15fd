import type { NotebookApi } from '../messages/notebook-api';
import { createNotebookService } from './services/notebook-service';
import { openDatabase } from './storage/database';
import { createNotesReader } from './storage/notes-reader';

/** Builds what reads the notes for the notebook; nothing is opened before the first question. */
export function startNotebook(): NotebookApi {
  return createNotebookService(createNotesReader(openDatabase()));
}
