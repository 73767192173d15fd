import { ROMANISATION_SCHEMES } from '../../core/arabic/romanisation-schemes';
import { romanise } from '../../core/arabic/romanise';
import { isolate } from '../../core/interface/isolate';
import { HELD_KEYS, HOVER_DELAY } from '../../core/settings/settings';
import { OptionChoice } from './option-choice';
import type { OptionGroupProps } from './options-props';

/** A word that tells the schemes apart. */
const EXAMPLE = 'خَارِجِيَّة';

/** When something is explained, and how Arabic is written in Latin letters. */
export function ReadingOptions({ t, settings, change }: OptionGroupProps) {
  return (
    <section>
      <h2>{t('options_reading')}</h2>
      <label class="choice">
        <span>{t('options_hover_delay')}</span>
        <span class="slider">
          <input
            type="range"
            name="hoverDelay"
            min={HOVER_DELAY.least}
            max={HOVER_DELAY.most}
            step={HOVER_DELAY.step}
            value={settings.hoverDelay}
            onChange={({ currentTarget }) => change({ hoverDelay: currentTarget.valueAsNumber })}
          />
          <output>{t('options_milliseconds', settings.hoverDelay)}</output>
        </span>
      </label>
      <OptionChoice
        name="hoverKey"
        label={t('options_hover_key')}
        options={[null, ...HELD_KEYS]}
        chosen={settings.hoverKey}
        textOf={(key) => (key === null ? t('options_hover_key_none') : t(`key_${key}`))}
        choose={(hoverKey) => change({ hoverKey })}
      />
      <OptionChoice
        name="wordKey"
        label={t('options_word_key')}
        options={HELD_KEYS}
        chosen={settings.wordKey}
        textOf={(key) => t(`key_${key}`)}
        choose={(wordKey) => change({ wordKey })}
      />
      <OptionChoice
        name="romanisation"
        label={t('options_romanisation')}
        options={ROMANISATION_SCHEMES}
        chosen={settings.romanisation}
        textOf={(scheme) =>
          t(
            `options_romanisation_${scheme.replace('-', '_')}`,
            isolate(romanise(EXAMPLE, { scheme })),
          )
        }
        choose={(romanisation) => change({ romanisation })}
      />
    </section>
  );
}
