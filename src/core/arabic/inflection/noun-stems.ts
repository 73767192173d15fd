import { FIVE_NOUNS } from './five-nouns';
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
 *   // مُعَلِّم (noun, feminine, sound-feminine, sound-masculine)
 */
export function nounStems({ lemma, feminine, plurals }: Nominal): Stem[] {
  const five = FIVE_NOUNS.find((row) => row.lemma === lemma);
  const stems = [...singular(lemma, ''), ...feminineStems(lemma, feminine)];
  for (const construct of five?.constructs ?? []) stems.push(of(construct, 'noun-construct', ''));
  for (const plural of feminine !== null && plurals.length === 0 ? ['ون'] : plurals)
    stems.push(...pluralStems(lemma, plural));
  return stems;
}

/** مُعَلِّمَة مُعَلِّمَات, كُبْرَى كُبْرَيَات, حَمْرَاء حَمْرَاوَات. */
function feminineStems(lemma: string, feminine: string | null): Stem[] {
  if (feminine === null || feminine === '=') return [];
  if (feminine === '')
    return lemma.endsWith('ة')
      ? []
      : [of(lemma, 'feminine', 'feminine'), of(lemma, 'sound-feminine', 'plural')];
  const plural = feminine.replace(/\u064E?ى$/, 'َي').replace(/اء$/, 'اوَ');
  return [
    ...singular(feminine, 'feminine'),
    ...(plural === feminine ? [] : [of(plural, 'sound-feminine', 'plural')]),
  ];
}

function pluralStems(lemma: string, plural: string): Stem[] {
  if (plural === '-' || plural === '') return [];
  if (plural === 'ات')
    return beforeAt(lemma).map((written) => of(written, 'sound-feminine', 'plural'));
  if (plural === 'ون') return [of(beforeUn(lemma), 'sound-masculine', 'plural')];
  return singular(plural, 'plural');
}

/** مَدْرَسَة → مَدْرَس·ات, مُبَارَاة → مُبَارَي·ات, صَلَاة → صَلَو·ات, كَامِيرَا → كَامِير·ات. */
function beforeAt(lemma: string): string[] {
  if (lemma.endsWith('َاة')) return [`${lemma.slice(0, -2)}ي`, `${lemma.slice(0, -2)}و`];
  if (lemma.endsWith('ة')) return [lemma.replace(/\u064E?ة$/, '')];
  if (lemma.endsWith('ى')) return [lemma.replace(/\u064E?ى$/, 'َي')];
  return lemma.endsWith('َا') ? [lemma.slice(0, -2)] : [lemma];
}

/** قَاضِي loses its last radical before ون, أَعْلَى its last vowel; مِصْرِيّ loses nothing. */
function beforeUn(lemma: string): string {
  return lemma.replace(/\u0650ي$|\u064E?ى$|\u064E?ة$/, '');
}

/** A noun that takes endings as it stands, by its last letters. */
function singular(word: string, trait: Stem['trait']): Stem[] {
  if (word.endsWith('ة')) return [of(word.replace(/\u064E?ة$/, ''), 'feminine', trait)];
  if (/[ىا]$/.test(word) && !word.endsWith('وا')) {
    const stem = word.replace(/\u064E?[ىا]$/, '');
    return [
      of(word, 'noun-bare', trait),
      of(`${stem}َا`, 'noun-pronoun', trait),
      of(`${stem}َي`, 'noun-dual', trait),
    ];
  }
  if (/\u0650ي$|\u064D$/.test(word)) {
    // قَاضٍ: the last radical goes where the word is indefinite.
    const stem = word.replace(/\u0650ي$|\u064D$/, '');
    return [of(`${stem}ِي`, 'noun', trait), of(stem, 'noun-indefinite', trait)];
  }
  if (word.endsWith('َأ'))
    return [of(word, 'noun', trait), of(word.slice(0, -1), 'noun-maddah', trait)];
  return [of(word, 'noun', trait)];
}

function of(written: string, cls: StemClass, trait: Stem['trait']): Stem {
  return { written, class: cls, trait };
}
