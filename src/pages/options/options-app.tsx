import { useState } from 'preact/hooks';
import {
  ROMANISATION_SCHEMES,
  type RomanisationScheme,
} from '../../core/arabic/romanisation-schemes';
import { romanise } from '../../core/arabic/romanise';
import { type Kind, MARKED_KINDS } from '../../core/glossary/gloss';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { KnownEntry } from '../../core/known/known-entry';
import { KnownList } from './known-list';
import { ReviewOptions, type ReviewOptionsProps } from './review-options';

/** What the options page works with. */
export interface OptionsProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar' | null;
  readonly sitesOff: readonly string[];
  readonly chooseLanguage: (language: 'en' | 'ar' | null) => Promise<void>;
  readonly switchOn: (site: string) => Promise<void>;
  readonly kinds: readonly Kind[];
  readonly chooseKinds: (kinds: readonly Kind[]) => Promise<void>;
  readonly romanisation: RomanisationScheme;
  readonly chooseRomanisation: (scheme: RomanisationScheme) => Promise<void>;
  readonly known: () => Promise<readonly KnownEntry[]>;
  readonly forget: (entry: string) => Promise<unknown>;
  readonly review: Omit<ReviewOptionsProps, 't'>;
}

/** Settings, the privacy statement, and where the names come from. */
export function OptionsApp(props: OptionsProps) {
  const { t, language, sitesOff, chooseLanguage, switchOn } = props;
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
      <KindChoice t={t} chosen={props.kinds} choose={props.chooseKinds} />
      <RomanisationChoice t={t} chosen={props.romanisation} choose={props.chooseRomanisation} />
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
      <KnownList t={t} known={props.known} forget={props.forget} />
      <ReviewOptions t={t} {...props.review} />
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

/** Which kinds are marked; a change counts at once, in open articles too. */
function KindChoice({
  t,
  chosen,
  choose,
}: {
  readonly t: Translate;
  readonly chosen: readonly Kind[];
  readonly choose: (kinds: readonly Kind[]) => Promise<void>;
}) {
  const [kinds, setKinds] = useState(chosen);
  const change = (kind: Kind, wanted: boolean) => {
    const next = MARKED_KINDS.filter((each) => (each === kind ? wanted : kinds.includes(each)));
    void choose(next).then(() => setKinds(next));
  };
  return (
    <fieldset>
      <legend>{t('options_kinds')}</legend>
      {MARKED_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            onChange={(event) => change(kind, event.currentTarget.checked)}
          />{' '}
          {t(`kind_${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** A word that tells the schemes apart. */
const EXAMPLE = 'خَارِجِيَّة';

/** How words are written in Latin letters; a change counts in pages that are opened from now on. */
function RomanisationChoice({
  t,
  chosen,
  choose,
}: {
  readonly t: Translate;
  readonly chosen: RomanisationScheme;
  readonly choose: (scheme: RomanisationScheme) => Promise<void>;
}) {
  return (
    <label>
      {t('options_romanisation')}{' '}
      <select
        name="romanisation"
        onChange={({ currentTarget: { value } }) => {
          const scheme = ROMANISATION_SCHEMES.find((each) => each === value);
          if (scheme !== undefined) void choose(scheme);
        }}
      >
        {ROMANISATION_SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme} selected={scheme === chosen}>
            {t(
              `options_romanisation_${scheme.replace('-', '_')}`,
              isolate(romanise(EXAMPLE, { scheme })),
            )}
          </option>
        ))}
      </select>
    </label>
  );
}
