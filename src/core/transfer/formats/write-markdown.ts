import type { Note } from '../../notes/note';
import { isWordList } from '../../notes/word-list-source';
import { groupsOf, type NotesIn } from '../notes-in-order';

/** What Markdown, or the HTML that may stand in it, would read as more than text. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&=]/g;

/** The notes of one article as Markdown. */
export interface MarkdownArticle {
  readonly title: string;
  /** The article's own day, `2024-05-01`; empty where it names none. */
  readonly day: string;
  /** When its first note was made, in epoch milliseconds. */
  readonly first: number;
  readonly text: string;
}

/**
 * Notes as Markdown, article by article in the order in which the reader met them, a list item a
 * note, the oldest first. Nothing in it is markup that a page or a note brought along.
 *
 * @example (await markdownArticles(notesIn))[0]?.text // '## [القمة تنعقد](<https://…>)\n\n- **القَاهِرَة**: Cairo\n  > …'
 */
export async function markdownArticles(notesIn: NotesIn): Promise<readonly MarkdownArticle[]> {
  const articles: MarkdownArticle[] = [];
  for await (const notes of groupsOf(notesIn, 'source.url')) articles.push(article(notes));
  return articles.sort((a, b) => a.first - b.first);
}

/** All articles as one text, a section each, piece by piece. */
export async function* writeMarkdown(notesIn: NotesIn): AsyncGenerator<string> {
  let isFirst = true;
  for (const { text } of await markdownArticles(notesIn)) {
    yield isFirst ? text : `\n${text}`;
    isFirst = false;
  }
}

function article(given: readonly [Note, ...Note[]]): MarkdownArticle {
  const notes = [...given].sort((a, b) => a.createdAt - b.createdAt);
  const { source, createdAt } = notes[0] ?? given[0];
  const day = source.published?.slice(0, 10) ?? '';
  const facts = [source.site, day].filter((fact) => fact !== '').map(plain);
  const title = source.title === '' ? source.url : source.title;
  const heading = isWordList(source) ? plain(title) : `[${plain(title)}](<${address(source.url)}>)`;
  const lines = [`## ${heading}`, '', facts.join(', '), ''];
  return { title, day, first: createdAt, text: [...lines, ...notes.map(item)].join('\n') };
}

function item(note: Note): string {
  const tags = note.tags.length === 0 ? '' : ` (${note.tags.map(plain).join(', ')})`;
  const lines = [`- **${plain(note.headword)}**: ${plain(note.rendering)}${tags}`];
  if (note.sentence !== '') lines.push(`  > ${plain(note.sentence)}`);
  if (note.text !== '') lines.push('', `  ${plain(note.text)}`, '');
  return `${lines.join('\n')}\n`;
}

/** Lines would end an item: they become spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SPECIAL, '\\$&');
}

/** An address between angle brackets must not hold any, nor a line end. */
function address(url: string): string {
  return url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
}
