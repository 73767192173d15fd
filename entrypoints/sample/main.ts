import '../../src/pages/sample/sample.css';
import '../../src/reader/highlight/highlight.css';
import { readPage } from '../../src/platform/read-page';
import { createPageReader } from '../../src/reader/page-reader';

/* Content scripts do not run in the extension's own pages, so this page starts the reader itself. */
readPage((needs) => createPageReader(document, needs));
