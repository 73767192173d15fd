import { render } from 'preact';
import '../../src/pages/sample/sample.css';
import '../../src/reader/highlight/highlight.css';
import '../../src/pages/sample/first-steps.css';
import { createTranslate } from '../../src/core/interface/translate';
import { FirstSteps } from '../../src/pages/sample/first-steps';
import { onPopover } from '../../src/pages/sample/on-popover';
import { interfaceMessages } from '../../src/platform/interface-messages';
import { readPage } from '../../src/platform/read-page';
import { askForAllSites, hasAllSites } from '../../src/platform/site-access';
import { background, onBroadcast } from '../../src/platform/transport';
import { createPageReader } from '../../src/reader/page-reader';

/* Content scripts do not run in the extension's own pages, so this page starts the reader itself. */
readPage((needs) => createPageReader(document, needs));

const root = document.getElementById('first-steps-root');
if (root !== null && location.hash === '#welcome') {
  const [{ language, messages }, access] = await Promise.all([interfaceMessages(), hasAllSites()]);
  render(
    <FirstSteps
      t={createTranslate(messages)}
      language={language}
      onExplained={onPopover}
      onSaved={onSaved}
      openReview={() => void background('pages.open', { page: 'review' })}
      hasAllSites={access}
      askForAllSites={askForAllSites}
    />,
    root,
  );
}

function onSaved(done: () => void): () => void {
  return onBroadcast('notes.changed', done);
}
