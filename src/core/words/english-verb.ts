import { pastParticiple } from '../lexicon/english-participle';

/** When something happens, as the form of the Arabic verb tells it. */
export type Tense = 'past' | 'present' | 'future' | 'order';

/** Who an English verb agrees with. */
export type Agreement = 'I' | 'singular' | 'plural';

/** Pasts that differ from the participle: `base past`. */
const PASTS: ReadonlyMap<string, string> = new Map(
  `arise arose, bear bore, beat beat, become became, begin began, bite bit, blow blew, break broke,
choose chose, come came, do did, draw drew, drink drank, drive drove, eat ate, fall fell, fly flew, forbid forbade,
foresee foresaw, forget forgot, forgive forgave, freeze froze, give gave, go went, grow grew, hide hid, know knew,
lie lay, overcome overcame, overthrow overthrew, prove proved, ride rode, ring rang, rise rose, run ran, see saw,
shake shook, show showed, shrink shrank, sing sang, sink sank, speak spoke, steal stole, strive strove, swear swore,
swim swam, take took, tear tore, throw threw, tread trod, undergo underwent, undertake undertook, wake woke,
wear wore, weave wove, withdraw withdrew, write wrote`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

const BE: Readonly<Record<'past' | 'present', Readonly<Record<Agreement, string>>>> = {
  past: { I: 'was', singular: 'was', plural: 'were' },
  present: { I: 'am', singular: 'is', plural: 'are' },
};

/** Third persons that only add s to what is no verb's ending. */
const THIRD: Readonly<Record<string, string>> = { have: 'has', can: 'can', must: 'must' };

/**
 * An English verb phrase in a tense and a voice.
 *
 * @param phrase in the infinitive without `to`: `carry out`
 * @example conjugate('carry out', 'past', 'singular', false) // 'carried out'
 */
export function conjugate(
  phrase: string,
  tense: Tense,
  agreement: Agreement,
  isPassive: boolean,
): string {
  if (isPassive) return conjugate(`be ${participle(phrase)}`, tense, agreement, false);
  if (tense === 'order') return `${phrase}!`;
  if (tense === 'future') return `will ${phrase}`;
  const [verb = '', ...rest] = phrase.split(' ');
  return [verb === 'be' ? BE[tense][agreement] : ofVerb(verb, tense, agreement), ...rest].join(' ');
}

function ofVerb(verb: string, tense: 'past' | 'present', agreement: Agreement): string {
  if (tense === 'past') return PASTS.get(verb) ?? pastParticiple(verb);
  return agreement === 'singular' ? third(verb) : verb;
}

function third(verb: string): string {
  const irregular = THIRD[verb];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** What is a state already stays one: be wounded. */
function participle(phrase: string): string {
  return phrase.startsWith('be ') ? phrase.slice('be '.length) : pastParticiple(phrase);
}
