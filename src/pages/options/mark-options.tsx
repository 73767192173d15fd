import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Kind } from '../../core/glossary/gloss';
import { MARKED_KINDS } from '../../core/glossary/gloss';
import {
  DENSITIES,
  MARK_COLOURS,
  MARK_LINES,
  MARK_STYLES,
  type MarkStyle,
  type MarkStyleName,
} from '../../core/settings/settings';
import { drawSamples } from './draw-samples';
import { OptionChoice } from './option-choice';
import type { OptionGroupProps } from './options-props';

/** What is marked, how often, and how the marks look, each with a sample that is marked so. */
export function MarkOptions({ t, settings, change }: OptionGroupProps) {
  const { marks, unmarkedKinds } = settings;
  const samples = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => drawSamples(samples.current, marks), [marks]);

  const restyle = (name: MarkStyleName, style: Partial<MarkStyle>) =>
    change({ marks: { ...marks, [name]: { ...marks[name], ...style } } });
  const want = (kind: Kind, wanted: boolean) =>
    change({
      unmarkedKinds: MARKED_KINDS.filter((each) =>
        each === kind ? !wanted : unmarkedKinds.includes(each),
      ),
    });

  return (
    <section>
      <h2>{t('options_kinds')}</h2>
      <table class="marks">
        <thead>
          <tr>
            <th scope="col">{t('options_mark_kind')}</th>
            <th scope="col">{t('options_mark_line')}</th>
            <th scope="col">{t('options_mark_colour')}</th>
            <th scope="col">{t('options_mark_sample')}</th>
          </tr>
        </thead>
        <tbody ref={samples}>
          {MARK_STYLES.map((name) => {
            const label = name === 'guess' ? t('options_mark_guess') : t(`kind_${name}`);
            return (
              <tr key={name}>
                <th scope="row">
                  {name === 'guess' ? (
                    label
                  ) : (
                    <label>
                      <input
                        type="checkbox"
                        name={name}
                        checked={!unmarkedKinds.includes(name)}
                        onChange={({ currentTarget }) => want(name, currentTarget.checked)}
                      />{' '}
                      {label}
                    </label>
                  )}
                </th>
                <td>
                  <OptionChoice
                    name={`line-${name}`}
                    label={t('options_mark_line_of', label)}
                    options={MARK_LINES}
                    chosen={marks[name].line}
                    textOf={(line) => t(`line_${line}`)}
                    choose={(line) => restyle(name, { line })}
                  />
                </td>
                <td>
                  <OptionChoice
                    name={`colour-${name}`}
                    label={t('options_mark_colour_of', label)}
                    options={MARK_COLOURS}
                    chosen={marks[name].colour}
                    textOf={(colour) => t(`colour_${colour}`)}
                    choose={(colour) => restyle(name, { colour })}
                  />
                </td>
                <td>
                  <span lang="ar" dir="rtl" data-sample={name}>
                    {t(`options_sample_${name}`)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <OptionChoice
        name="density"
        label={t('options_density')}
        options={DENSITIES}
        chosen={settings.density}
        textOf={(density) => t(`density_${density}`)}
        choose={(density) => change({ density })}
      />
    </section>
  );
}
