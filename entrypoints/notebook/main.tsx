import { render } from 'preact';
import { NotebookApp } from '../../src/pages/notebook/notebook-app';
import '../../src/pages/notebook/notebook.css';
import { preparePage } from '../../src/platform/show-page';
import { background, onBroadcast } from '../../src/platform/transport';

const { root, t, language } = await preparePage('notebook_title');
render(
  <NotebookApp
    background={background}
    t={t}
    language={language}
    onNotesChanged={(listener) => onBroadcast('notes.changed', listener)}
    now={Date.now}
  />,
  root,
);
