import type { Analyser } from '../arabic/analyse';
import type { Lexicon } from './open-lexicon';

/** An ordinary word in English. */
export interface TranslatedWord {
  readonly english: string;
  readonly kind: 'noun' | 'adjective';
}

/** Dearer readings are too unlikely to be what a name means. */
const DEAREST = 11;

/** English plurals that do not follow the rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
};

/**
 * Puts single nouns and adjectives into English for names that are put together from them.
 *
 * @example createWordTranslator(knowledge)('الصحفيين') // { english: 'journalists', kind: 'noun' }
 */
export function createWordTranslator({
  analyser,
  lexicon,
}: {
  readonly analyser: Analyser;
  readonly lexicon: Lexicon;
}): (surface: string) => TranslatedWord | null {
  return (surface) => {
    const best = analyser
      .analyse(surface)
      .find(({ lemma }) => ['noun', 'adj'].includes(lexicon.pos(lemma)));
    if (best === undefined || best.cost > DEAREST) return null;
    const [gloss = ''] = lexicon.lemma(best.lemma).glosses;
    const english = gloss.replace(/\s*\(.*\)/, '');
    if (english === '') return null;
    const isNoun = lexicon.pos(best.lemma) === 'noun';
    const isPlural = best.stem.trait === 'plural' || best.suffix.feature.startsWith('plural');
    return {
      english: isNoun && isPlural ? plural(english) : english,
      kind: isNoun ? 'noun' : 'adjective',
    };
  };
}

function plural(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/(?:ss|sh|ch|x)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}
