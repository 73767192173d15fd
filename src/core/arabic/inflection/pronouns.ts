/** Pronouns behind nouns and prepositions. */
const POSSESSIVE = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'ك', 'كم', 'كما', 'كن'];
/** Pronouns behind verbs. */
const OBJECT = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'ك', 'كم', 'كما', 'كن'];

/** What a pronoun costs: how rare it is in news. */
export const PRONOUN_COST: Readonly<Record<string, number>> = {
  ه: 2.4, // كتابه
  ها: 2.2, // كتابها
  هم: 3.4, // كتابهم
  هما: 5.2, // كتابهما
  هن: 6.2, // كتابهن
  نا: 4.2, // كتابنا
  ي: 4.8, // كتابي
  ني: 5.6, // يكلمني
  ك: 5.8, // كتابك
  كم: 5.8, // كتابكم
  كما: 8, // كتابكما
  كن: 8, // كتابكن
};

/** The pronouns that each kind of ending takes: see `Ending.takes`. */
export const PRONOUNS: Readonly<Record<string, readonly string[]>> = {
  possessive: POSSESSIVE,
  object: OBJECT,
  both: [...POSSESSIVE, 'ني'],
  ي: ['ي'],
  نا: ['نا'],
};
