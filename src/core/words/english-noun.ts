/** English plurals that do not follow the rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  wife: 'wives',
  life: 'lives',
  half: 'halves',
  shelf: 'shelves',
  leaf: 'leaves',
};

/** The same for one and for many. */
const UNCHANGED = /(?:people|news|series|species|media|percent|affairs|ics|police)$/;

/**
 * The plural of an English noun or of the noun a phrase turns on.
 *
 * @example pluralOf('head of state') // 'heads of state'
 */
export function pluralOf(phrase: string): string {
  const [, noun = phrase, rest = ''] =
    /^(.+?)( (?:of|in|for|on|to|by|from|with|at) .+)$/.exec(phrase) ?? [];
  const words = noun.split(' ');
  const last = words.pop() ?? '';
  return [...words, ofWord(last)].join(' ') + rest;
}

function ofWord(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.test(noun)) return noun;
  if (/(?:s|sh|ch|x|z)$/.test(noun))
    return noun.endsWith('s') && !noun.endsWith('ss') ? noun : `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
