import { normalise } from '../arabic/normalise';
import { PROCLITICS } from '../arabic/proclitics';

/** A piece of a sentence: shown as it is, or hidden because it is what is asked for. */
export interface SentencePiece {
  readonly text: string;
  readonly hidden: boolean;
}

const ARTICLE = 'ال';
/** Pronouns that are written together with a noun: their book, its president. */
const ENDINGS = ['هما', 'كما', 'هم', 'هن', 'كم', 'كن', 'نا', 'ها', 'ه', 'ك', 'ي'];
/** What may stand before a noun whose form in the sentence is unlike its headword: plurals. */
const BEFORE_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=\p{L}{2})/u;
const LETTER = /\p{L}/u;

/**
 * Takes a sentence apart so that the word asked for is hidden wherever it stands. What is written
 * together with it stays, as it belongs to the sentence and helps: و____ , لل____ , ____ها.
 *
 * @param at where the word stands: see `surfaceInSentence`; null hides it only where it is found
 * by its headword
 */
export function hideWord(
  note: { readonly sentence: string; readonly surface: string; readonly headword: string },
  at: number | null,
): readonly SentencePiece[] {
  const { sentence, surface, headword } = note;
  const folded = normalise(sentence);
  const name = normalise(headword).text;
  const spans = nameSpans(folded.text, name).map(
    ([from, to]) => [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0] as const,
  );
  if (at !== null && !spans.some(([from, to]) => from < at + surface.length && at < to))
    spans.push(unlikeHeadword(surface, name, at));
  return cut(sentence, spans);
}

/** Where a folded name stands in a folded text, alone or with what may be written together with it. */
function nameSpans(text: string, name: string): (readonly [number, number])[] {
  const bare = name.startsWith(ARTICLE) ? name.slice(ARTICLE.length) : name;
  const spans: (readonly [number, number])[] = [];
  if (bare.length < 2) return spans;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length)) {
    const begins = wordBegins(text, at);
    const from = nameBegins(text.slice(begins, at), begins, name !== bare);
    if (from !== null && mayFollow(wordRest(text, at + bare.length)))
      spans.push([from, at + bare.length]);
  }
  return spans;
}

/** Where the hidden part begins when `before` is written together with the bare name, or null. */
function nameBegins(before: string, begins: number, hasArticle: boolean): number | null {
  if (before === '') return begins;
  const clitics = PROCLITICS.map(({ written }) => written);
  if (clitics.includes(before)) return begins + before.length;
  const article = before.endsWith(ARTICLE) ? before.slice(0, -ARTICLE.length) : null;
  if (article === null || (article !== '' && !clitics.includes(article))) return null;
  // The article of القاهرة is part of the name; that of الوزير is the sentence's.
  return begins + (hasArticle ? article.length : before.length);
}

function mayFollow(rest: string): boolean {
  return rest === '' || ENDINGS.includes(rest);
}

function wordBegins(text: string, at: number): number {
  let begins = at;
  while (begins > 0 && LETTER.test(text.charAt(begins - 1))) begins--;
  return begins;
}

function wordRest(text: string, at: number): string {
  let ends = at;
  while (ends < text.length && LETTER.test(text.charAt(ends))) ends++;
  return text.slice(at, ends);
}

/** A surface that does not contain its headword is hidden but for the article and what is before. */
function unlikeHeadword(surface: string, name: string, at: number): readonly [number, number] {
  const folded = normalise(surface);
  const before = BEFORE_ARTICLE.exec(folded.text)?.[0] ?? '';
  const shown = before === '' || name.startsWith(before) ? 0 : before.length;
  return [at + (folded.starts[shown] ?? 0), at + surface.length];
}

function cut(
  sentence: string,
  spans: readonly (readonly [number, number])[],
): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let shown = 0;
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (from < shown) continue;
    if (from > shown) pieces.push({ text: sentence.slice(shown, from), hidden: false });
    pieces.push({ text: sentence.slice(from, to), hidden: true });
    shown = to;
  }
  if (shown < sentence.length) pieces.push({ text: sentence.slice(shown), hidden: false });
  return pieces;
}
