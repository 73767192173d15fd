import { canonicalUrl } from '../core/notes/canonical-url';
import type { Note, NoteSource } from '../core/notes/note';
import { noteId } from '../core/notes/note-id';
import { sentenceAt } from '../core/notes/sentence-at';
import { quoteOf } from '../core/notes/text-quote';
import type { DetectedArticle } from './article/article';
import type { MarkedMention } from './highlight/marked-mention';
import type { NoteContent } from './popover/note-drafts';

/** The canonical address of the page in `document`. */
export function addressOf(document: Document): string {
  const link = document.querySelector('link[rel~="canonical" i][href]');
  return canonicalUrl(document.URL, link?.getAttribute('href') ?? null);
}

/** What a note remembers about the article it is taken from. */
export function sourceOf(document: Document, article: DetectedArticle): NoteSource {
  const url = addressOf(document);
  return {
    url,
    title: article.title ?? document.title.trim() ?? url,
    site: siteOf(document),
    published: article.published,
    language: article.language ?? 'und',
  };
}

/** The host name of a page without `www.`. */
export function siteOf(document: Document): string {
  return new URL(document.URL).hostname.replace(/^www\./, '');
}

/**
 * The note that a reader saves for a mention.
 *
 * @param before length of the article's text before the mention's block, in UTF-16 code units
 * @param now epoch milliseconds
 */
export function noteOfMention(
  mention: MarkedMention,
  source: NoteSource,
  before: number,
  content: NoteContent,
  now: number,
): Note {
  const { start, end, gloss, map } = mention;
  const surface = map.text.slice(start, end);
  return {
    id: noteId(gloss.entry, source.url),
    entry: gloss.entry,
    kind: gloss.kind,
    surface,
    headword: gloss.headword,
    // A passage has no English.
    rendering: gloss.renderings[0] ?? (gloss.kind === 'passage' ? '' : surface),
    sentence: sentenceAt(map.text, start, end),
    source,
    quote: quoteOf(map.text, start, end),
    position: { start: before + start, end: before + end },
    text: content.text,
    tags: content.tags,
    colour: content.colour,
    createdAt: now,
    updatedAt: now,
  };
}
