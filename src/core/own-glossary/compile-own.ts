import { romanise } from '../arabic/romanise';
import { compileGlossary } from '../glossary/compile-glossary';
import type { Entry, EntryForm } from '../glossary/entry';
import { indefiniteForm } from '../glossary/indefinite-form';
import { nisbaForms } from '../glossary/nisba-forms';
import type { OwnEntry } from './own-entry';

/** The compiled entries of one pair of languages. */
export interface OwnBlock {
  readonly from: string;
  readonly to: string;
  /** See `openGlossary`. */
  readonly bytes: Uint8Array;
}

/**
 * Compiles a glossary of the reader's own for matching, one block a pair of languages. Of entries
 * that share a form the one that was changed last comes first.
 *
 * @param glossary its id, which is part of the ids of the entries: see `ownEntryId`
 */
export function compileOwn(glossary: string, entries: readonly OwnEntry[]): OwnBlock[] {
  const pairs = new Map<string, OwnEntry[]>();
  for (const entry of entries.toSorted((a, b) => b.at - a.at)) {
    const key = `${entry.from} ${entry.to}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [entry]);
    else pair.push(entry);
  }
  return [...pairs].map(([key, pair]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, bytes: compileGlossary(pair.map((entry) => toEntry(glossary, entry))) };
  });
}

/** The id by which articles and notes know an entry: see `Gloss.entry`. */
function ownEntryId(glossary: string, entry: string): string {
  return `own/${glossary}/${entry}`;
}

function toEntry(glossary: string, own: OwnEntry): Entry {
  const { id, headword, variants, renderings, kind, description, from, to } = own;
  const isArabic = isLanguage(from, 'ar');
  return {
    gloss: {
      entry: ownEntryId(glossary, id),
      kind,
      renderings,
      headword,
      romanisation: isArabic && /[\u064B-\u0652]/.test(headword) ? romanise(headword) : '',
      descriptions: description === '' ? {} : { [to]: description },
      source: 'own',
    },
    forms: isArabic ? arabicForms(own) : plainForms([headword, ...variants]),
  };
}

/** Whether a BCP 47 tag names a language, with whatever region or script. */
export function isLanguage(tag: string, language: string): boolean {
  return tag.toLowerCase().split('-')[0] === language.toLowerCase().split('-')[0];
}

function plainForms([headword = '', ...variants]: readonly string[]): EntryForm[] {
  return [
    { written: headword, type: 'headword' },
    ...variants.map((written): EntryForm => ({ written, type: 'variant' })),
  ];
}

/** The forms that the built-in lists get too: terms without the article, nationalities inflected. */
function arabicForms({ headword, variants, kind }: OwnEntry): EntryForm[] {
  const written = [headword, ...variants].map((each) => each.replace(MARKS, ''));
  const forms = plainForms(written);
  if (kind === 'term')
    for (const form of written) {
      const indefinite = indefiniteForm(form);
      if (indefinite !== null) forms.push({ written: indefinite, type: 'indefinite' });
    }
  if (kind === 'nationality')
    for (const form of written.filter((each) => each.endsWith('ي')))
      for (const { written: inflected } of nisbaForms(withoutArticles(form)))
        forms.push({ written: inflected, type: 'inflected' });
  return forms;
}

/** Diacritics and tatweel, which would hide the article and the ending. */
const MARKS = /[\u0640\u064B-\u0652\u0670]/g;

function withoutArticles(nisba: string): string {
  return nisba.replace(/(^| )ال(?=.{3})/g, '$1');
}
