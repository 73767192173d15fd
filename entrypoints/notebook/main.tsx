import { render } from 'preact';
import { reminderOf } from '../../src/core/backup/backup-state';
import { NotebookApp } from '../../src/pages/notebook/notebook-app';
import { Safekeeping } from '../../src/pages/notebook/safekeeping';
import '../../src/pages/notebook/safekeeping.css';
import '../../src/pages/notebook/notebook.css';
import { askForAnki } from '../../src/platform/anki-permission';
import { changeBackupState, readBackupState } from '../../src/platform/backup-state';
import { startNotebookWorker } from '../../src/platform/notebook-worker';
import { preparePage } from '../../src/platform/show-page';
import { persistQuietly } from '../../src/platform/storage-state';
import { background, onBroadcast } from '../../src/platform/transport';

// Before anything is drawn: reading the notes takes longest.
const notebook = startNotebookWorker();
const { root, t, language } = await preparePage('notebook_title');
render(
  <>
    <Safekeeping
      t={t}
      look={() => background('storage.look')}
      acceptLoss={() => background('storage.acceptLoss')}
      reminder={async (notes) => reminderOf(await readBackupState(), notes, Date.now())}
      later={() => changeBackupState({ remindedAt: Date.now() })}
      openOptions={() => void background('pages.open', { page: 'options' })}
      persist={persistQuietly}
    />
    <NotebookApp
      background={background}
      notebook={notebook}
      t={t}
      language={language}
      onNotesChanged={(listener) => onBroadcast('notes.changed', ({ ids }) => listener(ids))}
      now={Date.now}
      askForAnki={askForAnki}
    />
  </>,
  root,
);
