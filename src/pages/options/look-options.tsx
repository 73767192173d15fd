import { INTERFACE_LANGUAGES, TEXT_SIZES, THEMES } from '../../core/settings/settings';
import { OptionChoice } from './option-choice';
import type { OptionGroupProps } from './options-props';

/** Language, theme and text size of everything that Hamish shows. */
export function LookOptions({ t, settings, change }: OptionGroupProps) {
  return (
    <section>
      <h2>{t('options_look')}</h2>
      <OptionChoice
        name="language"
        label={t('options_language')}
        options={[null, ...INTERFACE_LANGUAGES]}
        chosen={settings.language}
        textOf={(code) => t(code === null ? 'options_language_browser' : `language_name_${code}`)}
        choose={(language) => change({ language })}
      />
      <OptionChoice
        name="theme"
        label={t('options_theme')}
        options={THEMES}
        chosen={settings.theme}
        textOf={(theme) => t(`theme_${theme}`)}
        choose={(theme) => change({ theme })}
      />
      <OptionChoice
        name="textSize"
        label={t('options_text_size')}
        options={TEXT_SIZES}
        chosen={settings.textSize}
        textOf={(size) => t('options_per_cent', size)}
        choose={(textSize) => change({ textSize })}
      />
    </section>
  );
}
