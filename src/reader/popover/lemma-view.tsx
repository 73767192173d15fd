import type { LemmaGloss } from '../../core/words/word-gloss';
import { EntryLines } from './entry-lines';
import { RootLine } from './root-line';
import type { WordCardProps } from './word-card-props';

/** A word of the lexicon by itself. */
export function LemmaView(props: WordCardProps & { readonly lemma: LemmaGloss }) {
  const { lemma, study, romanisation, t } = props;
  return (
    <section class="entry">
      <EntryLines entry={lemma} romanisation={romanisation} t={t} />
      <Forms label={t('word_plurals')} forms={lemma.plurals} />
      <Forms label={t('word_masdars')} forms={lemma.masdars} />
      <RootLine root={lemma.root} study={study} t={t} />
    </section>
  );
}

function Forms({ label, forms }: { readonly label: string; readonly forms: readonly string[] }) {
  if (forms.length === 0) return null;
  return (
    <p class="forms">
      <span class="label">{label}</span>{' '}
      <span class="arabic" lang="ar" dir="rtl">
        {forms.map((form) => (/^(?:ات|ون)$/.test(form) ? `ـ${form}` : form)).join('، ')}
      </span>
    </p>
  );
}
