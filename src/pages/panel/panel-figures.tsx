import { useId } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import { readingFigures } from '../../core/panel/reading-figures';
import type { PageFindings } from '../../messages/contract';

/** Of which page, and in whose digits. */
export interface PanelFiguresProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly findings: PageFindings;
}

/** How many names and terms the article has and how dense they stand. */
export function PanelFigures({ t, language, findings }: PanelFiguresProps) {
  const id = useId();
  const { entries, mentions, words, per100Words } = readingFigures(
    findings.entries,
    findings.words,
  );
  const figures = [
    [t('panel_figure_entries'), entries],
    [t('panel_figure_mentions'), mentions],
    [t('panel_figure_words'), words],
    [t('panel_figure_density'), per100Words],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('panel_figures')}</h2>
      <dl>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure.toLocaleString(language === 'ar' ? 'ar-u-nu-latn' : 'en')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
