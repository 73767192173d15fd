import type { Collected, Run } from './collect-runs';
import type { Metadata } from './metadata';
import { wordsIn } from './signs';

/** Who wrote the article, and the runs that only say so. */
export interface Byline {
  readonly text: string | null;
  readonly runs: ReadonlySet<Run>;
}

/* «كتب: فلان», «By …», «القاهرة - فلان»: the name follows. */
const LABELLED =
  /^[^a-z\d\u0620-\u06D3]{0,6}(?:كتبت?|كتب\/ت|بقلم|إعداد|اعداد|تحرير|أعدّه|المحرر|الكاتب|نوشته|تحریر|by|written by|reported by|بواسطة)\s*[:：/\-–]?\s+(.{3,70})$/i;

/* «Site - Name» or «الموقع - الاسم» as the body's first line. */
const DASH = /\s[-–—|]\s/;
const SHORTEST_PART = 3;
const LONGEST_PART = 40;

/* Words of those whom themes name in an author field: the newsroom's developer or a section. */
const NOT_AUTHORS =
  /(?:admin|editor in chief|webmaster|developer|developed|تصميم|تطوير|برمجة|رئيس التحرير|رئيس مجلس|مدير التحرير|الأخبار|منوعات|رياضة|اقتصاد|سياسة|عاجل|المزيد|قراءة|heard on|https?:|www\.|@)/i;

/* Verbs after «كتب» make a sentence, not a byline. */
const LONGEST_NAME_WORDS = 8;

/* How far above and into the body a byline stands. */
const ABOVE = 14;
const INTO = 2;

/** The author by what the page says in its head, else by its markup, else by its words. */
export function findByline(
  collected: Collected,
  firstProse: number,
  readable: readonly Run[],
  metadata: Metadata,
): Byline {
  const near = [
    ...collected.runs.slice(Math.max(0, firstProse - ABOVE), firstProse),
    ...readable.slice(0, INTO),
  ];
  const found = new Map<Run, string>();
  for (const run of near) {
    const name = nameIn(run, run === readable[0]);
    if (name !== null) found.set(run, name);
  }
  const written = [...found.values()][0] ?? null;
  return {
    text:
      clean(metadata.author) ??
      written ??
      markedAuthor(collected.marked) ??
      clean(metadata.metaAuthor),
    runs: new Set(found.keys()),
  };
}

function nameIn(run: Run, isFirst: boolean): string | null {
  if (run.text.length > 90 || (run.kind === 'heading' && !run.byline)) return null;
  const labelled = LABELLED.exec(run.text)?.[1];
  const name = labelled ?? (isFirst ? nameAfterDash(run.text) : undefined);
  if (name !== undefined) return clean(name);
  return run.byline ? clean(run.text) : null;
}

function nameAfterDash(line: string): string | undefined {
  const parts = line.split(DASH).map((part) => part.trim());
  return parts.length === 2 && parts.every(isPlain) ? parts[1] : undefined;
}

/* Letters, dots and spaces alone. */
function isPlain(part: string): boolean {
  if (part.length < SHORTEST_PART || part.length > LONGEST_PART || /\d/.test(part)) return false;
  return wordsIn(part).join('') === part.replace(/[.\s]/g, '');
}

function markedAuthor(marked: readonly Element[]): string | null {
  for (const element of marked) {
    const isAuthor = element.getAttribute('itemprop') === 'author';
    if (!isAuthor && element.getAttribute('rel') !== 'author') continue;
    const name = clean(element.textContent);
    if (name !== null) return name;
  }
  return null;
}

function clean(value: string | null | undefined): string | null {
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  const name = text.replace(/^(?:كتبت?|بقلم|by)\s*[:：]?\s+/iu, '').replace(/[\s|،,–-]+$/u, '');
  if (name.length < 3 || name.length > 90 || NOT_AUTHORS.test(name)) return null;
  if (/\d{3}|[.؟!]$/.test(name) || !wordsIn(name).some((word) => /\D{2}/.test(word))) return null;
  return name.split(' ').length > LONGEST_NAME_WORDS && !name.includes(',') ? null : name;
}
