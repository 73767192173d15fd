import type { Stem, StemClass } from './stem';

/** What is needed to inflect a noun or an adjective. */
export interface Nominal {
  /** Singular, indefinite, vocalised, without case ending. */
  readonly lemma: string;
  /** The feminine of an adjective: '' adds ة, `=` is the same, else as written; null for a noun. */
  readonly feminine: string | null;
  /** Broken plurals as written, `ات`, `ون`; `-` is none. */
  readonly plurals: readonly string[];
}

/**
 * Every stem of a noun or an adjective: singular, feminine, plurals.
 *
 * @example nounStems({ lemma: 'مُعَلِّم', feminine: '', plurals: ['ون'] })
 *   // مُعَلِّم (noun, feminine, sound-masculine, sound-feminine)
 */
export function nounStems({ lemma, feminine, plurals }: Nominal): Stem[] {
  const stems = [...singular(lemma, '')];
  const isAdjective = feminine !== null;
  if (feminine === '' && !lemma.endsWith('ة')) {
    stems.push(of(lemma, 'feminine', 'feminine'));
    stems.push(of(lemma, 'sound-feminine', 'plural'));
  } else if (feminine !== null && feminine !== '=' && feminine !== '')
    stems.push(...singular(feminine, 'feminine'));
  for (const plural of isAdjective && plurals.length === 0 ? ['ون'] : plurals)
    stems.push(...pluralStems(lemma, plural));
  return stems;
}

function pluralStems(lemma: string, plural: string): Stem[] {
  if (plural === '-' || plural === '') return [];
  const bare = lemma.replace(/[\u064E]?ة$/, '').replace(/[\u064E]?ى$/, 'َي');
  if (plural === 'ات') return [of(bare, 'sound-feminine', 'plural')];
  if (plural === 'ون') {
    // قَاضِي loses its last radical before ون, أَعْلَى its last vowel.
    const stem = lemma.replace(/\u0650?ي$/, '').replace(/\u064E?ى$/, '');
    const keeps = /(?:\u0651|يّ)$/.test(lemma) || !/[يى]$/.test(lemma);
    return [of(keeps ? lemma.replace(/\u064E?ة$/, '') : stem, 'sound-masculine', 'plural')];
  }
  return singular(plural, 'plural');
}

/** A noun that takes endings as it stands, by its last letter. */
function singular(word: string, trait: Stem['trait']): Stem[] {
  if (word.endsWith('ة')) return [of(word.replace(/\u064E?ة$/, ''), 'feminine', trait)];
  if (/\u064E?ى$/.test(word)) {
    const stem = word.replace(/\u064E?ى$/, '');
    return [of(word, 'noun', trait), of(`${stem}َا`, 'invariable', trait), of(`${stem}َي`, 'noun', trait)];
  }
  if (/\u0650ي$/.test(word)) {
    // قَاضٍ: the last radical goes where the word is indefinite.
    return [of(word, 'noun', trait), of(word.slice(0, -2), 'noun', trait)];
  }
  return [of(word, 'noun', trait)];
}

function of(written: string, cls: StemClass, trait: Stem['trait']): Stem {
  return { written, class: cls, trait };
}
