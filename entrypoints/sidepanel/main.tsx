import { render } from 'preact';
import { PanelApp } from '../../src/pages/panel/panel-app';
import '../../src/pages/panel/panel.css';
import { followActiveTab } from '../../src/platform/follow-active-tab';
import { preparePage } from '../../src/platform/show-page';
import { background, onBroadcast, tab } from '../../src/platform/transport';

const { root, t, language } = await preparePage('panel_title');
render(
  <PanelApp
    t={t}
    language={language}
    follow={followActiveTab}
    tab={tab}
    notesOf={(url) => background('notes.ofPage', { url })}
    onNotesChanged={(listener) => onBroadcast('notes.changed', listener)}
    openNotebook={() => void background('pages.open', { page: 'notebook' })}
    openReview={() => void background('pages.open', { page: 'review' })}
  />,
  root,
);
