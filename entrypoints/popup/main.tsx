import { render } from 'preact';
import { PopupApp } from '../../src/pages/popup/popup-app';
import '../../src/pages/popup/popup.css';
import type { ExtensionPage } from '../../src/messages/contract';
import { activeTab } from '../../src/platform/extension-pages';
import { preparePage } from '../../src/platform/show-page';
import { sidePanelOpener } from '../../src/platform/side-panel';
import { background, tab } from '../../src/platform/transport';

const [{ root, t }, id, open] = await Promise.all([
  preparePage('popup_title'),
  activeTab(),
  sidePanelOpener(),
]);
const client = tab(id ?? -1);
const initial = id === null ? null : await client('page.state').catch(() => null);
const openPage = (page: ExtensionPage) =>
  void background('pages.open', { page }).then(() => window.close());
const openPanel = open === null ? null : () => void open().finally(() => window.close());
render(
  <PopupApp t={t} initial={initial} tab={client} openPage={openPage} openPanel={openPanel} />,
  root,
);
