import type { OwnKind } from './own-entry';

/** How other people's lists call the kinds, folded as searches fold. */
const WORDS: Readonly<Record<OwnKind, string>> = {
  term: 'term terms concept concepts terminology word words noun مصطلح مصطلحات كلمه مفهوم',
  person: 'person persons people human individual name per شخص اشخاص اسم علم',
  place:
    'place places location locations geo geography toponym city country loc gpe مكان اماكن موقع مدينه دوله بلد',
  organisation:
    'organisation organisations organization organizations org company institution body agency منظمه منظمات مؤسسه موسسه شركه هيئه',
  nationality: 'nationality nationalities demonym norp جنسيه جنسيات نسبه',
  event: 'event events حدث احداث واقعه',
};

const KINDS = new Map<string, OwnKind>();
for (const [kind, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) KINDS.set(word, kind as OwnKind);

/**
 * The kind that a word in a list means, or null.
 *
 * @param folded see `foldForSearch`
 */
export function readKind(folded: string): OwnKind | null {
  return KINDS.get(folded.trim()) ?? null;
}
