import { backupParts } from '../../src/pages/notebook/transfer/backup-parts';
import { takeBackup } from '../../src/platform/take-backup';
import { background } from '../../src/platform/transport';

// A page that nobody sees: it makes one backup and goes.
await takeBackup({ ...backupParts(background, Date.now()), forced: false }).finally(() =>
  window.close(),
);
