import { tokenise } from '../text/tokenise';
import { OWN_KINDS, type OwnEntry } from './own-entry';

/** What can be wrong with an entry. */
export type OwnProblem =
  | 'notEntry'
  | 'noHeadword'
  | 'noRendering'
  | 'tooLong'
  | 'tooManyWords'
  | 'badKind'
  | 'badLanguage';

/** An entry that can be relied on, or the first thing that keeps the value from being one. */
export type OwnValidation =
  | { readonly ok: true; readonly entry: OwnEntry }
  | { readonly ok: false; readonly problem: OwnProblem };

/** In UTF-16 code units. */
const LONGEST_NAME = 300;
const LONGEST_DESCRIPTION = 4000;
const MOST_NAMES = 50;
/** Longer names are never matched: see `matchGlossary`. */
const MOST_WORDS = 12;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Checks a value from outside – a file, a form, another process – and copies it field by field.
 * White space and control characters become single spaces; names without a word are left out.
 */
export function validateOwnEntry(value: unknown): OwnValidation {
  if (typeof value !== 'object' || value === null) return wrong('notEntry');
  const { id, headword, variants, renderings, kind, description, from, to, at } = value as Partial<
    Record<keyof OwnEntry, unknown>
  >;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_NAME) return wrong('notEntry');
  if (typeof headword !== 'string' || typeof description !== 'string') return wrong('notEntry');
  if (!isTexts(variants) || !isTexts(renderings)) return wrong('notEntry');
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return wrong('notEntry');
  const entry: OwnEntry = {
    id,
    headword: plain(headword),
    variants: distinct(variants.filter(hasWord)),
    renderings: distinct(renderings),
    kind: OWN_KINDS.find((each) => each === kind) ?? 'term',
    description: plain(description),
    from: String(from),
    to: String(to),
    at,
  };
  const problem = problemOf(entry, kind);
  return problem === null ? { ok: true, entry } : wrong(problem);
}

function problemOf(entry: OwnEntry, kind: unknown): OwnProblem | null {
  const { headword, variants, renderings, description, from, to } = entry;
  const names = [headword, ...variants, ...renderings];
  if (!hasWord(headword)) return 'noHeadword';
  if (renderings.length === 0) return 'noRendering';
  if (entry.kind !== kind) return 'badKind';
  if (!LANGUAGE.test(from) || !LANGUAGE.test(to)) return 'badLanguage';
  if (names.length > MOST_NAMES || names.some((name) => name.length > LONGEST_NAME))
    return 'tooLong';
  if (description.length > LONGEST_DESCRIPTION) return 'tooLong';
  return tokenise(headword).length > MOST_WORDS ? 'tooManyWords' : null;
}

function wrong(problem: OwnProblem): OwnValidation {
  return { ok: false, problem };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Control characters separate the fields of compiled entries. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plain).filter((text) => text !== ''))];
}

function hasWord(text: string): boolean {
  return tokenise(text).length > 0;
}
