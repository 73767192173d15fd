import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { BackupSection } from './backup-section';
import { KnownList } from './known-list';
import { LookOptions } from './look-options';
import { MarkOptions } from './mark-options';
import type { OptionsProps } from './options-props';
import { ReadingOptions } from './reading-options';
import { ReviewOptions } from './review-options';
import { ShortcutList } from './shortcut-list';
import { SiteOptions } from './site-options';

/** Settings, each of which counts at once everywhere; the privacy statement; the sources. */
export function OptionsApp(props: OptionsProps) {
  const { t, onChanged } = props;
  const [settings, setSettings] = useState(props.settings);
  const [failed, setFailed] = useState(false);
  useEffect(() => onChanged(setSettings), [onChanged]);
  const change = (changed: Partial<Settings>) =>
    void props.change(changed).then(
      () => {
        setSettings((before) => ({ ...before, ...changed }));
        setFailed(false);
      },
      () => setFailed(true),
    );
  const group = { t, settings, change };
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <p role="status" class="failure">
        {failed ? t('options_failed') : ''}
      </p>
      <MarkOptions {...group} />
      <ReadingOptions {...group} />
      <LookOptions {...group} />
      <SiteOptions {...props} {...group} />
      <ShortcutList {...props} />
      <KnownList t={t} known={props.known} forget={props.forget} />
      <ReviewOptions t={t} {...props.review} />
      <p>
        <a href="/glossary.html">{t('popup_glossary')}</a>
      </p>
      <BackupSection t={t} safety={props.safety} />
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
