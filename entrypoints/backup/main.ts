import { writeJson } from '../../src/core/transfer/write-json';
import { gatherBlob } from '../../src/pages/notebook/transfer/gather-blob';
import { rowsFrom } from '../../src/pages/notebook/transfer/rows-from';
import { takeBackup } from '../../src/platform/take-backup';
import { background } from '../../src/platform/transport';

// A page that nobody sees: it makes one backup and goes.
await takeBackup({
  pieces: writeJson(rowsFrom(background), Date.now()),
  gather: (pieces) => gatherBlob(pieces, 'application/json'),
  call: background,
  forced: false,
}).finally(() => window.close());
