import { romanise } from '../arabic/romanise';
import type { Entry, EntryForm } from './entry';
import type { Kind } from './gloss';
import { indefiniteForm } from './indefinite-form';
import { nisbaForms } from './nisba-forms';
import {
  ENTRY_COLUMNS,
  listOf,
  NATIONALITY_COLUMNS,
  parseWordList,
  type WordListRow,
} from './word-list';

/**
 * The entries of one of our own word lists.
 *
 * @param kind the name of the folder that the list lies in
 * @throws SyntaxError when the list is malformed: see `parseWordList`.
 */
export function entriesOfList(kind: Kind, text: string): Entry[] {
  return kind === 'nationality'
    ? parseWordList(text, NATIONALITY_COLUMNS).flatMap(nationalityEntries)
    : parseWordList(text, ENTRY_COLUMNS).map((row) => nameEntry(kind, row));
}

function nameEntry(kind: Kind, row: WordListRow<(typeof ENTRY_COLUMNS)[number]>): Entry {
  const forms: EntryForm[] = [{ written: row.arabic, type: 'headword' }];
  for (const written of listOf(row.variants)) forms.push({ written, type: 'variant' });
  if (kind === 'term')
    for (const { written } of [...forms]) {
      const indefinite = indefiniteForm(written);
      if (indefinite !== null) forms.push({ written: indefinite, type: 'indefinite' });
    }
  return {
    gloss: {
      entry: `${kind}/${row.arabic}`,
      kind,
      renderings: listOf(row.english),
      headword: row.vocalised,
      romanisation: romanise(row.vocalised),
      descriptions: { en: row.description, ar: row.descriptionArabic },
      source: 'hamish',
    },
    forms,
  };
}

/** A nisba is an adjective in the singular and names the people in the plural: two entries. */
function nationalityEntries(row: WordListRow<(typeof NATIONALITY_COLUMNS)[number]>): Entry[] {
  const plurals = listOf(row.plural);
  const inflected = [row.arabic, ...listOf(row.variants)].flatMap((written) => nisbaForms(written));
  const broken = plurals.filter((plural) => plural !== 'sound');
  const formsOf = (plural: boolean): EntryForm[] =>
    inflected
      .filter((form) => form.plural === plural)
      .map(({ written }) => ({ written, type: 'inflected' }));
  const people: EntryForm[] = [
    ...broken.flatMap((written): EntryForm[] => [
      { written, type: 'inflected' },
      { written: written.replace(/^|(?<= )/g, 'ال'), type: 'inflected' },
    ]),
    ...formsOf(true),
  ];
  const gloss = {
    kind: 'nationality',
    headword: row.vocalised,
    romanisation: romanise(row.vocalised),
    source: 'hamish',
  } as const;
  const adjective = listOf(row.english);
  return [
    {
      gloss: {
        ...gloss,
        entry: `nationality/${row.arabic}`,
        renderings: adjective,
        descriptions: { en: `of or from: ${adjective[0]}`, ar: `نسبة إلى ${row.place}` },
      },
      forms: formsOf(false),
    },
    {
      gloss: {
        ...gloss,
        entry: `nationality/${row.arabic}/people`,
        renderings: [...listOf(row.people), ...adjective],
        descriptions: { en: `people: ${listOf(row.people)[0]}`, ar: `نسبة إلى ${row.place}` },
      },
      forms: people,
    },
  ];
}
