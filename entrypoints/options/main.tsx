import { render } from 'preact';
import { OptionsApp } from '../../src/pages/options/options-app';
import '../../src/pages/options/options.css';
import { chooseLanguage, chosenLanguage } from '../../src/platform/interface-messages';
import { markedKinds, setMarkedKinds } from '../../src/platform/marked-kinds';
import { reviewSettings, setReviewSettings } from '../../src/platform/review-settings';
import { chooseRomanisation, chosenRomanisation } from '../../src/platform/romanisation';
import { preparePage } from '../../src/platform/show-page';
import { setSiteOff, sitesOff } from '../../src/platform/site-settings';
import { background } from '../../src/platform/transport';

const [{ root, t }, language, sites, kinds, romanisation, review] = await Promise.all([
  preparePage('options_title'),
  chosenLanguage(),
  sitesOff(),
  markedKinds(),
  chosenRomanisation(),
  reviewSettings(),
]);
render(
  <OptionsApp
    t={t}
    language={language}
    sitesOff={sites}
    chooseLanguage={chooseLanguage}
    kinds={kinds}
    chooseKinds={setMarkedKinds}
    romanisation={romanisation}
    chooseRomanisation={chooseRomanisation}
    known={() => background('known.list')}
    forget={(entry) => background('known.remove', { entries: [entry] })}
    review={{
      chosen: review,
      choose: setReviewSettings,
      suspended: () => background('review.suspended'),
      resume: (entry) => background('review.resume', { entries: [entry] }),
    }}
    switchOn={(site) => setSiteOff(site, false)}
  />,
  root,
);
