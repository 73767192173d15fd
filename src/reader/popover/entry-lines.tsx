import type { RomanisationScheme } from '../../core/arabic/romanisation-schemes';
import { romanise } from '../../core/arabic/romanise';
import type { Translate } from '../../core/interface/translate';
import type { LemmaGloss } from '../../core/words/word-gloss';

/** The lines of a dictionary that every word has. */
export interface EntryLinesProps {
  readonly entry: Pick<LemmaGloss, 'headword' | 'pos' | 'form' | 'glosses' | 'note'>;
  /** The word stands above already as it does in the dictionary. */
  readonly isNamed?: boolean;
  readonly romanisation: RomanisationScheme;
  readonly t: Translate;
}

/** A word of the lexicon: how it is said, what it is and what it means. */
export function EntryLines({ entry, isNamed = false, romanisation, t }: EntryLinesProps) {
  const { headword, pos, form, glosses, note } = entry;
  return (
    <>
      <p class="lemma">
        {!isNamed && <Named headword={headword} romanisation={romanisation} />}
        <span class="label pos">{t(`word_pos_${pos.replace('-', '_')}`)}</span>
      </p>
      <p class="senses" lang="en" dir="ltr">
        {glosses.join('; ')}
      </p>
      {form !== '' && (
        <p class="form">
          <span class="label">{t('word_form', form)}</span> {t(`word_form_${form.toLowerCase()}`)}
        </p>
      )}
      {note !== '' && (
        <p class="word-note">
          <span class="label">{t('word_note')}</span>{' '}
          <span lang="ar" dir="ltr">
            {note}
          </span>
        </p>
      )}
    </>
  );
}

function Named({
  headword,
  romanisation,
}: {
  readonly headword: string;
  readonly romanisation: RomanisationScheme;
}) {
  return (
    <>
      <span class="arabic" lang="ar" dir="rtl">
        {headword}
      </span>{' '}
      <span class="romanisation" lang="ar-Latn" dir="ltr">
        {romanise(headword, { scheme: romanisation, full: true })}
      </span>{' '}
    </>
  );
}
