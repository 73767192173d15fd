/** Past participles that no rule gives: `base participle`. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `arise arisen, be been, bear borne, beat beaten, become become, begin begun, bend bent, bet bet, bind bound,
bite bitten, bleed bled, blow blown, break broken, bring brought, broadcast broadcast, build built, burst burst,
buy bought, cast cast, catch caught, choose chosen, come come, cost cost, cut cut, deal dealt, dig dug, do done,
draw drawn, drink drunk, drive driven, eat eaten, fall fallen, feed fed, feel felt, fight fought, find found,
flee fled, fly flown, forbid forbidden, forecast forecast, foresee foreseen, forget forgotten, forgive forgiven,
freeze frozen, get got, give given, go gone, grind ground, grow grown, hang hung, have had, hear heard,
hide hidden, hit hit, hold held, hurt hurt, keep kept, know known, lay laid, lead led, leave left, lend lent,
let let, lie lain, light lit, lose lost, make made, mean meant, meet met, mislead misled, overcome overcome,
overthrow overthrown, pay paid, prove proven, put put, quit quit, read read, rebuild rebuilt, ride ridden,
ring rung, rise risen, run run, say said, see seen, seek sought, sell sold, send sent, set set, shake shaken,
shed shed, shine shone, shoot shot, show shown, shrink shrunk, shut shut, sing sung, sink sunk, sit sat,
sleep slept, slide slid, speak spoken, spend spent, spin spun, split split, spread spread, stand stood,
steal stolen, stick stuck, strike struck, strive striven, swear sworn, sweep swept, swim swum, swing swung,
take taken, teach taught, tear torn, tell told, think thought, throw thrown, tread trodden, understand understood,
undergo undergone, undertake undertaken, uphold upheld, wake woken, wear worn, weave woven, weep wept, win won,
withdraw withdrawn, withhold withheld, withstand withstood, write written`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** One syllable that ends in a single vowel and a consonant: its consonant is doubled. */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtv]$/;

/** Longer verbs that are stressed on their last syllable, and British doubling of l. */
const DOUBLED = /(?:admit|omit|permit|submit|transmit|cur|[^f]fer|pel|bel|cel|vel|trol|begin)$/;

/**
 * The -ing form of an English verb phrase.
 *
 * @example presentParticiple('carry out') // 'carrying out'
 */
export function presentParticiple(phrase: string): string {
  return onVerb(phrase, (verb) => {
    if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
    return `${doubled(verb)}ing`;
  });
}

/**
 * The past participle of an English verb phrase.
 *
 * @example pastParticiple('take over') // 'taken over'
 */
export function pastParticiple(phrase: string): string {
  return onVerb(phrase, (verb) => {
    const irregular = IRREGULAR.get(verb);
    if (irregular !== undefined) return irregular;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
    return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`;
  });
}

function onVerb(phrase: string, change: (verb: string) => string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [change(verb), ...rest].join(' ');
}

function doubled(verb: string): string {
  const isDoubled = SHORT.test(verb) || (verb.length > 4 && DOUBLED.test(verb));
  return isDoubled ? verb + verb.slice(-1) : verb;
}
