import { groupByArticle, type NoteGroup } from './group-by-article';
import type { Note } from './note';
import { oldestFirst } from './oldest-first';

/** What Markdown, or the HTML that may stand in it, would read as more than text. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&=]/g;

/**
 * Notes as one Markdown text, a section an article in the order in which the reader met them, a
 * list item a note. Nothing in it is markup that a page or a note brought along.
 *
 * @example exportMarkdown([note]) // '## [القمة تنعقد](<https://…>)\n\n- **القَاهِرَة**: Cairo\n  > …'
 */
export function exportMarkdown(notes: readonly Note[]): string {
  return groupByArticle(oldestFirst(notes)).map(article).join('\n');
}

function article({ source, notes }: NoteGroup): string {
  const day = source.published?.slice(0, 10) ?? '';
  const facts = [source.site, day].filter((fact) => fact !== '').map(plain);
  const title = plain(source.title === '' ? source.url : source.title);
  const lines = [`## [${title}](<${address(source.url)}>)`, '', facts.join(', '), ''];
  return [...lines, ...notes.map(item)].join('\n');
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
