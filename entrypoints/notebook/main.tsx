import { render } from 'preact';
import { NotebookApp } from '../../src/pages/notebook/notebook-app';
import '../../src/pages/notebook/notebook.css';
import { askForAnki } from '../../src/platform/anki-permission';
import { startNotebookWorker } from '../../src/platform/notebook-worker';
import { preparePage } from '../../src/platform/show-page';
import { background, onBroadcast } from '../../src/platform/transport';

// Before anything is drawn: reading the notes takes longest.
const notebook = startNotebookWorker();
const { root, t, language } = await preparePage('notebook_title');
render(
  <NotebookApp
    background={background}
    notebook={notebook}
    t={t}
    language={language}
    onNotesChanged={(listener) => onBroadcast('notes.changed', ({ ids }) => listener(ids))}
    now={Date.now}
    askForAnki={askForAnki}
  />,
  root,
);
