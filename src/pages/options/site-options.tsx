import { useState } from 'preact/hooks';
import { REACHES, SITE_RULES } from '../../core/settings/settings';
import { OptionChoice } from './option-choice';
import type { OptionsProps } from './options-props';
import { siteOfInput } from './site-of-input';

/** On which sites articles are read: all or chosen ones, and what was said of single sites. */
export function SiteOptions(
  props: Omit<OptionsProps, 'change'> & {
    readonly change: (changed: Partial<OptionsProps['settings']>) => void;
  },
) {
  const { t, settings, change, ruleSite } = props;
  const [typed, setTyped] = useState('');
  const [granted, setGranted] = useState(props.hasAllSites);
  const sites = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  const site = siteOfInput(typed);
  const add = (event: Event) => {
    event.preventDefault();
    if (site === null) return;
    void ruleSite(site, settings.reach === 'all' ? 'never' : 'always').then(() => setTyped(''));
  };
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      {!granted && (
        <p class="grant">
          {t('options_sites_refused')}{' '}
          <button
            type="button"
            class="primary"
            onClick={() => void props.askForAllSites().then(setGranted)}
          >
            {t('options_sites_ask')}
          </button>
        </p>
      )}
      <OptionChoice
        name="reach"
        label={t('options_reach')}
        options={REACHES}
        chosen={settings.reach}
        textOf={(reach) => t(`reach_${reach}`)}
        choose={(reach) => change({ reach })}
      />
      {sites.length === 0 && (
        <p>{t(settings.reach === 'all' ? 'options_sites_none' : 'options_sites_none_chosen')}</p>
      )}
      <ul class="sites">
        {sites.map(([name, rule]) => (
          <li key={name}>
            <OptionChoice
              name={`site-${name}`}
              label={name}
              options={[null, ...SITE_RULES]}
              chosen={rule}
              textOf={(each) => t(each === null ? `site_as_${settings.reach}` : `site_${each}`)}
              choose={(each) => void ruleSite(name, each)}
            />
          </li>
        ))}
      </ul>
      <form class="add-site" onSubmit={add}>
        <label>
          {t('options_site_add')}{' '}
          <input
            type="text"
            name="site"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={site === null}>
          {t(settings.reach === 'all' ? 'options_site_add_never' : 'options_site_add_always')}
        </button>
      </form>
    </section>
  );
}
