import { render } from 'preact';
import { backupParts } from '../../src/pages/notebook/transfer/backup-parts';
import { OptionsApp } from '../../src/pages/options/options-app';
import '../../src/pages/options/options.css';
import { changeBackupState, readBackupState } from '../../src/platform/backup-state';
import { askToDownload, mayDownload } from '../../src/platform/downloads';
import { changeSettings, onSettingsChanged, ruleSite, settings } from '../../src/platform/settings';
import { openShortcuts, shortcuts } from '../../src/platform/shortcuts';
import { preparePage } from '../../src/platform/show-page';
import { askForAllSites, hasAllSites } from '../../src/platform/site-access';
import { persistStorage, storageState } from '../../src/platform/storage-state';
import { takeBackup } from '../../src/platform/take-backup';
import { background } from '../../src/platform/transport';

const [{ root, t }, now, access, keys] = await Promise.all([
  preparePage('options_title'),
  settings(),
  hasAllSites(),
  shortcuts(),
]);
render(
  <OptionsApp
    t={t}
    settings={now}
    change={changeSettings}
    ruleSite={ruleSite}
    onChanged={(listener) => onSettingsChanged(() => void settings().then(listener))}
    hasAllSites={access}
    askForAllSites={askForAllSites}
    shortcuts={keys}
    openShortcuts={openShortcuts}
    known={() => background('known.list')}
    forget={(entry) => background('known.remove', { entries: [entry] })}
    review={{
      chosen: now.review,
      choose: (review) => changeSettings({ review }),
      suspended: () => background('review.suspended'),
      resume: (entry) => background('review.resume', { entries: [entry] }),
    }}
    safety={{
      language: document.documentElement.lang === 'ar' ? 'ar' : 'en',
      read: readBackupState,
      change: changeBackupState,
      ask: askToDownload,
      may: mayDownload,
      backUp: () => takeBackup({ ...backupParts(background, Date.now()), forced: true }),
      storage: storageState,
      persist: persistStorage,
    }}
  />,
  root,
);
