import type { Lexicon } from '../lexicon/open-lexicon';
import type { FamilyMember } from './word-gloss';

/** Finds the words of a root. */
export interface WordFamilies {
  /** All words of a root, the most frequent first. */
  of(root: string): readonly FamilyMember[];
}

/** More words than these fit no popover. */
const MOST = 40;

/** The families of a lexicon; the roots are gathered when first asked for. */
export function createWordFamilies(lexicon: Lexicon): WordFamilies {
  let byRoot: ReadonlyMap<string, readonly number[]> | null = null;
  return {
    of(root) {
      byRoot ??= gather(lexicon);
      return [...(byRoot.get(root) ?? [])]
        .sort((a, b) => lexicon.band(b) - lexicon.band(a))
        .slice(0, MOST)
        .map((id): FamilyMember => {
          const { lemma, pos, form, glosses } = lexicon.lemma(id);
          return { lemma: id, headword: lemma, pos, form, gloss: glosses[0] ?? '' };
        });
    },
  };
}

function gather(lexicon: Lexicon): Map<string, number[]> {
  const byRoot = new Map<string, number[]>();
  for (let id = 0; id < lexicon.lemmaCount; id++) {
    const { root } = lexicon.lemma(id);
    if (root === '') continue;
    const known = byRoot.get(root);
    if (known === undefined) byRoot.set(root, [id]);
    else known.push(id);
  }
  return byRoot;
}
