import type { Stem } from '../arabic/inflection/stem';
import type { Lemma } from './lemma';

/**
 * Plurals that have a line of their own for their own English (أَعْمَال business, of عَمَل work) are
 * headed by their singular.
 *
 * @example linkPlurals([عَمَل, أَعْمَال]) // أَعْمَال with the parts عَمَل
 */
export function linkPlurals(lemmas: readonly Lemma[]): Lemma[] {
  const singulars = new Map<string, string>();
  for (const { lemma, root, pos, plurals } of lemmas)
    if (pos === 'noun')
      for (const plural of plurals) {
        const written = plural === 'ات' ? `${lemma.replace(/\u064E?ة$/, '')}َات` : plural;
        singulars.set(`${key(written)} ${root}`, lemma);
      }
  return lemmas.map((lemma) => {
    const singular = singulars.get(`${key(lemma.lemma)} ${lemma.root}`);
    const isPlural =
      lemma.pos === 'noun' &&
      lemma.parts === '' &&
      singular !== undefined &&
      singular !== lemma.lemma;
    return isPlural ? { ...lemma, parts: singular } : lemma;
  });
}

/** Signs on one letter may stand in any order. */
function key(word: string): string {
  return word.normalize('NFC');
}

/** The plurals that have a line of their own, as `pluralKey` tells them. */
export function pluralLines(linked: readonly Lemma[]): ReadonlySet<string> {
  return new Set(
    linked
      .filter(({ pos, parts }) => pos === 'noun' && parts !== '')
      .map(({ lemma, root }) => `${key(lemma)} ${root}`),
  );
}

/** What a stem is as a plural; its singular leaves it to the line that the plural has. */
export function pluralKey({ written, class: cls, trait }: Stem, root: string): string {
  if (trait !== 'plural') return '';
  return `${key(cls === 'sound-feminine' ? `${written}َات` : written)} ${root}`;
}
