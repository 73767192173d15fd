import { render } from 'preact';
import { OptionsApp } from '../../src/pages/options/options-app';
import '../../src/pages/options/options.css';
import { chooseLanguage, chosenLanguage } from '../../src/platform/interface-messages';
import { preparePage } from '../../src/platform/show-page';
import { setSiteOff, sitesOff } from '../../src/platform/site-settings';

const [{ root, t }, language, sites] = await Promise.all([
  preparePage('options_title'),
  chosenLanguage(),
  sitesOff(),
]);
render(
  <OptionsApp
    t={t}
    language={language}
    sitesOff={sites}
    chooseLanguage={chooseLanguage}
    switchOn={(site) => setSiteOff(site, false)}
  />,
  root,
);
