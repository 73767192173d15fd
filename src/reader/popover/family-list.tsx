import type { FamilyMember } from '../../core/words/word-gloss';
import type { WordCardProps } from './word-card-props';

/** Words of one root, each a button that opens it. */
export function FamilyList({
  members,
  study,
  t,
}: WordCardProps & { readonly members: readonly FamilyMember[] }) {
  return (
    <ul class="family" aria-label={t('word_family')}>
      {members.map(({ lemma, headword, gloss }) => (
        <li key={lemma}>
          <button type="button" class="chip" onClick={() => study.openLemma(lemma)}>
            <span class="arabic" lang="ar" dir="rtl">
              {headword}
            </span>{' '}
            <span lang="en" dir="ltr">
              {gloss}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
