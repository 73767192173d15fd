import type { NotesIn } from '../notes-in-order';
import { type MarkdownArticle, markdownArticles } from './write-markdown';

/** A file of a folder. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Longer names are cut: with folders around them they have to fit into 255 bytes. */
const MAX_NAME = 70;

/** What some system does not take in a name of a file; directions would show it turned round. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{C}]+/gu;

/**
 * Notes as Markdown, a file an article, in the order in which the reader met them. Names are
 * `2024-05-01 title.md`; no two are alike, also where case does not count.
 */
export async function markdownFiles(notesIn: NotesIn): Promise<readonly TextFile[]> {
  const taken = new Set<string>();
  return (await markdownArticles(notesIn)).map((article) => {
    const name = nameOf(article);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
    taken.add(free.toLowerCase());
    return { name: `${free}.md`, text: article.text };
  });
}

function nameOf({ day, title }: MarkdownArticle): string {
  const words = title.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
  const cut = [...words]
    .slice(0, MAX_NAME)
    .join('')
    .replace(/[. ]+$/, '');
  const safeDay = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
  return [safeDay, cut].filter((part) => part !== '').join(' ') || 'article';
}
