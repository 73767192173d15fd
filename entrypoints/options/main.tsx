import { render } from 'preact';
import { OptionsApp } from '../../src/pages/options/options-app';
import '../../src/pages/options/options.css';
import { reviewSettings, setReviewSettings } from '../../src/platform/review-settings';
import { changeSettings, onSettingsChanged, ruleSite, settings } from '../../src/platform/settings';
import { openShortcuts, shortcuts } from '../../src/platform/shortcuts';
import { preparePage } from '../../src/platform/show-page';
import { askForAllSites, hasAllSites } from '../../src/platform/site-access';
import { background } from '../../src/platform/transport';

const [{ root, t }, now, access, keys, review] = await Promise.all([
  preparePage('options_title'),
  settings(),
  hasAllSites(),
  shortcuts(),
  reviewSettings(),
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
      chosen: review,
      choose: setReviewSettings,
      suspended: () => background('review.suspended'),
      resume: (entry) => background('review.resume', { entries: [entry] }),
    }}
  />,
  root,
);
