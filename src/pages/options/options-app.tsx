import { useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';

/** What the options page works with. */
export interface OptionsProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar' | null;
  readonly sitesOff: readonly string[];
  readonly chooseLanguage: (language: 'en' | 'ar' | null) => Promise<void>;
  readonly switchOn: (site: string) => Promise<void>;
}

/** Settings, the privacy statement, and where the names come from. */
export function OptionsApp({ t, language, sitesOff, chooseLanguage, switchOn }: OptionsProps) {
  const [sites, setSites] = useState(sitesOff);
  const [changed, setChanged] = useState(false);
  const choose = (value: string) => {
    const wanted = value === 'en' || value === 'ar' ? value : null;
    void chooseLanguage(wanted).then(() => setChanged(true));
  };
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <label>
        {t('options_language')}{' '}
        <select value={language ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('options_language_browser')}</option>
          <option value="en" lang="en">
            {t('language_name_en')}
          </option>
          <option value="ar" lang="ar">
            {t('language_name_ar')}
          </option>
        </select>
      </label>
      <p role="status">{changed ? t('options_language_saved') : ''}</p>
      <h2>{t('options_sites')}</h2>
      {sites.length === 0 && <p>{t('options_sites_none')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <button
              type="button"
              onClick={() => {
                void switchOn(site).then(() => setSites(sites.filter((other) => other !== site)));
              }}
            >
              {t('options_site_on', site)}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('options_privacy')}</h2>
      <p>{t('options_privacy_text')}</p>
      <h2>{t('options_sources')}</h2>
      <ul>
        <li>{t('options_source_hamish')}</li>
        <li>{t('options_source_cldr')}</li>
        <li>{t('options_source_geonames')}</li>
      </ul>
    </main>
  );
}
