/** A pronoun that is written behind a word. */
export interface Pronoun {
  /** The interface's texts for it are `word_whose_…` and `word_whom_…`. */
  readonly id: string;
  readonly vocalised: string;
  readonly whose: string;
  readonly whom: string;
}

/** The pronouns by their letters. */
export const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  ه: { id: 'he', vocalised: 'هُ', whose: 'his/its', whom: 'him/it' },
  ها: { id: 'she', vocalised: 'هَا', whose: 'her/its', whom: 'her/it' },
  هم: { id: 'they', vocalised: 'هُمْ', whose: 'their', whom: 'them' },
  هما: { id: 'they_two', vocalised: 'هُمَا', whose: 'their', whom: 'both of them' },
  هن: { id: 'they_women', vocalised: 'هُنَّ', whose: 'their', whom: 'them' },
  نا: { id: 'we', vocalised: 'نَا', whose: 'our', whom: 'us' },
  ي: { id: 'i', vocalised: 'ِي', whose: 'my', whom: 'me' },
  ني: { id: 'i', vocalised: 'نِي', whose: 'my', whom: 'me' },
  ك: { id: 'you', vocalised: 'ك', whose: 'your', whom: 'you' },
  كم: { id: 'you_many', vocalised: 'كُمْ', whose: 'your', whom: 'you' },
  كما: { id: 'you_two', vocalised: 'كُمَا', whose: 'your', whom: 'both of you' },
  كن: { id: 'you_women', vocalised: 'كُنَّ', whose: 'your', whom: 'you' },
};
