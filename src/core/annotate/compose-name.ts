import { normalise } from '../arabic/normalise';
import { COMPOSITION_HEADS, type CompositionHead } from './composition-heads';

/** A piece of a name that is put into English piece by piece. */
export interface NamePiece {
  /** As written, without proclitics. */
  readonly arabic: string;
  readonly english: string;
  /** A name is spelled or known; a noun and an adjective are translated. */
  readonly kind: 'name' | 'noun' | 'adjective';
}

const headOf = new Map<string, CompositionHead>();
for (const each of COMPOSITION_HEADS) headOf.set(normalise(each.arabic).text, each);

/** The head that a word is, with or without its article; null where it is none. */
export function compositionHead(arabic: string): CompositionHead | null {
  const folded = normalise(arabic).text;
  return headOf.get(folded) ?? headOf.get(folded.replace(/^ال/, '')) ?? null;
}

/**
 * Puts the name of an institution or a place into English from its pieces: adjectives go before
 * their noun, a construct becomes "of" or stands before its head as the head asks for.
 *
 * @example composeName([{ arabic: 'جامعة', … }, { arabic: 'كولومبيا', english: 'Columbia', kind: 'name' }])
 *   // ['Columbia University', 'University of Columbia']
 */
export function composeName(pieces: readonly NamePiece[]): string[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  const head = compositionHead(first.arabic);
  if (head === null) return [capitalised(qualified(pieces))];
  const adjectives = takeWhile(rest, ({ kind }) => kind === 'adjective');
  const dependents = rest.slice(adjectives.length);
  const named = [...adjectives.map(({ english }) => english), head.english].join(' ');
  if (dependents.length === 0) return [capitalised(named)];
  // What follows a name qualifies the whole: جامعة الشرق الأقصى الفيدرالية.
  const trailing = takeWhile(
    [...dependents].reverse(),
    ({ kind }) => kind === 'adjective',
  ).reverse();
  const core = dependents.slice(0, dependents.length - trailing.length);
  const name = phrase(core.length > 0 ? core : dependents);
  const before = core.length > 0 ? trailing.map(({ english }) => `${english} `).join('') : '';
  const of = `${before}${named} of ${name}`;
  const after = `${before}${name} ${named}`;
  const isNamed = core.some(({ kind }) => kind === 'name');
  const pattern = isNamed || head.pattern !== 'name alone' ? head.pattern : 'of';
  const spellings = {
    after: [after, of],
    before: [`${before}${named} ${name}`, after],
    of: [of, after],
    'name alone': [`${before}${name}`, after],
  }[pattern];
  return spellings.map(capitalised);
}

/** A name with the adjectives that follow it: وزارة الخارجية الروسية is the Russian one. */
function qualified(pieces: readonly NamePiece[]): string {
  const trailing = takeWhile([...pieces].reverse(), ({ kind }) => kind === 'adjective').reverse();
  const core = pieces.slice(0, pieces.length - trailing.length);
  if (core.at(-1)?.kind !== 'name' || trailing.length === 0) return phrase(pieces);
  return [...trailing.map(({ english }) => english), phrase(core)].join(' ');
}

/** Nouns with their adjectives before them, joined by "of". */
function phrase(pieces: readonly NamePiece[]): string {
  const groups: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as NamePiece;
    const adjectives =
      piece.kind === 'noun'
        ? takeWhile(pieces.slice(at + 1), ({ kind }) => kind === 'adjective')
        : [];
    const text = [...adjectives.map(({ english }) => english), piece.english].join(' ');
    const joins = piece.kind === 'noun' || pieces[at - 1]?.kind === 'noun';
    const last = groups.length - 1;
    if (groups.length > 0 && joins) groups[last] = `${groups[last]} of ${text}`;
    else if (groups.length > 0) groups[last] = `${groups[last]} ${text}`;
    else groups.push(text);
    at += 1 + adjectives.length;
  }
  return groups.join(' ');
}

function takeWhile<T>(list: readonly T[], is: (item: T) => boolean): T[] {
  const end = list.findIndex((item) => !is(item));
  return list.slice(0, end < 0 ? list.length : end);
}

/** English writes the words of a name with capitals, but not "of". */
function capitalised(name: string): string {
  return name.replace(/(?<=^|[ -])(?!of\b|and\b|the\b|al-)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}
