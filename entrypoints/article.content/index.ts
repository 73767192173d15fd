import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/reader/highlight/highlight.css';
import { readPage } from '../../src/platform/read-page';
import { createPageReader } from '../../src/reader/page-reader';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    const stop = readPage((needs) => createPageReader(document, needs));
    context.onInvalidated(stop);
  },
});
