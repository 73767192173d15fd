import type { FamilyMember } from '../../core/words/word-gloss';
import { FamilyList } from './family-list';
import type { WordCardProps } from './word-card-props';

/** All words of a root. */
export function FamilyView(props: WordCardProps & { readonly members: readonly FamilyMember[] }) {
  return (
    <section class="entry">
      <FamilyList {...props} />
    </section>
  );
}
