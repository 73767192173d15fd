import { participlesOf } from '../arabic/inflection/participles';
import { pastParticiple, presentParticiple } from './english-participle';
import type { Lemma } from './lemma';

/** How much rarer than its verb a participle or a verbal noun is that has no line of its own. */
const DERIVED_BANDS = 3;

/** What is derived from every verb. */
interface Derived {
  readonly lemma: string;
  readonly pos: 'adj' | 'noun';
  readonly english: (verb: string) => string;
}

/**
 * Participles and verbal nouns of the verbs for which the lexicon has no line of its own, linked to
 * their verb and glossed from it.
 *
 * @example deriveLemmas([أَعْلَنَ announce]) // مُعْلِن announcing, مُعْلَن announced, إِعْلَان announcing
 */
export function deriveLemmas(lemmas: readonly Lemma[]): Lemma[] {
  const known = new Set(lemmas.filter(({ pos }) => pos !== 'verb').map(({ lemma }) => bare(lemma)));
  return lemmas
    .filter(({ pos }) => pos === 'verb')
    .flatMap((verb) => {
      const { active, passive } = participlesOf(verb);
      const derived: Derived[] = [
        { lemma: active, pos: 'adj', english: presentParticiple },
        { lemma: passive, pos: 'adj', english: pastParticiple },
        ...verb.masdars.map((lemma) => ({
          lemma: lemma.replace(/\u064B(?=[اى]$)/, '\u064E'),
          pos: 'noun' as const,
          english: presentParticiple,
        })),
      ];
      return derived.flatMap((each) => {
        // One spelling is enough: two participles written alike would only compete.
        if (known.has(bare(each.lemma))) return [];
        known.add(bare(each.lemma));
        return [lineOf(verb, each)];
      });
    });
}

function lineOf(verb: Lemma, { lemma, pos, english }: Derived): Lemma {
  return {
    lemma,
    root: verb.root,
    pos,
    form: '',
    present: '',
    masdars: [],
    plurals: pos === 'adj' ? ['ون'] : ['ات'],
    gender: pos === 'noun' ? (lemma.endsWith('ة') ? 'f' : 'm') : '',
    feminine: pos === 'adj' ? '' : null,
    band: Math.max(1, verb.band - DERIVED_BANDS),
    glosses: verb.glosses.slice(0, 3).map(english),
    note: '',
    parts: '',
    verb: verb.lemma,
  };
}

function bare(word: string): string {
  return word.replace(/[\u064B-\u0652\u0670]/g, '');
}
