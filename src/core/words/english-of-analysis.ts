import type { Analysis } from '../arabic/analyse';
import type { LexiconLemma } from '../lexicon/lexicon-lemma';
import { cliticSense } from './clitics';
import { pluralOf } from './english-noun';
import { conjugate } from './english-verb';
import { personOf } from './persons';
import { PRONOUNS } from './pronouns';
import { tenseOf } from './tense';

/**
 * A word in English as it stands in its text, literally: clitics, person, tense and pronouns
 * included, its first sense only.
 *
 * @example englishOfAnalysis(best analysis of وسيكتبونها, its lemma) // 'and they will write her/it'
 */
export function englishOfAnalysis(analysis: Analysis, lemma: LexiconLemma): string {
  const { prefix } = analysis;
  const gloss = plain(lemma.glosses[0] ?? '');
  // English says Cairo without an article.
  const isProper = lemma.pos !== 'adj' && /^\p{Lu}/u.test(gloss);
  const before = prefix.clitics
    .filter((letter) => !(isProper && letter === 'ال'))
    .map((letter) => cliticSense(letter, prefix)?.english ?? '')
    .filter((word) => word !== '');
  const own = lemma.pos === 'verb' ? verb(analysis, gloss) : nominal(analysis, lemma, gloss);
  return [...before, own].join(' ');
}

function verb(analysis: Analysis, gloss: string): string {
  const { suffix, stem } = analysis;
  const person = personOf(analysis);
  const tense = tenseOf(analysis);
  const said = conjugate(gloss, tense, person?.agreement ?? 'plural', stem.trait === 'passive');
  const whom = PRONOUNS[suffix.enclitic]?.whom;
  const object = whom === undefined ? '' : ` ${whom}`;
  if (tense === 'order') return said.replace(/!$/, `${object}!`);
  return `${person === null ? '' : `${person.english} `}${said}${object}`;
}

function nominal({ suffix, stem }: Analysis, { pos }: LexiconLemma, gloss: string): string {
  const isPlural = stem.trait === 'plural' || suffix.feature.includes('plural');
  const isDual = suffix.feature.startsWith('dual');
  const many = pos === 'noun' && (isPlural || isDual) ? pluralOf(gloss) : gloss;
  const counted = isDual ? `two ${many}` : many;
  const pronoun = PRONOUNS[suffix.enclitic];
  if (pronoun === undefined) return counted;
  return pos === 'noun' || pos === 'adj' || pos === 'num'
    ? `${pronoun.whose} ${counted}`
    : `${counted} ${pronoun.whom}`;
}

/** Without what stands in brackets. */
function plain(gloss: string): string {
  return gloss.replace(/\s*\([^)]*\)/g, '').trim();
}
