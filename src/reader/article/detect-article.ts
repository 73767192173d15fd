import { identifyLanguage } from '../../core/language/identify-language';
import type { ArticleBlock, BlockRole, DetectedArticle, Reason } from './article';
import { type Collected, collectRuns, type Run } from './collect-runs';
import { type Body, findBody, isProse, weighSuspects } from './find-body';
import { findByline } from './find-byline';
import { findDate } from './find-date';
import { findTitle } from './find-title';
import { introRuns } from './intro-runs';
import { ARTICLE_FROM, judge } from './judge';
import { readMetadata } from './metadata';
import { readableRuns } from './readable-runs';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug']);

/* Enough of a page's text to tell its language by. */
const SAMPLE = 6000;

/* A longer bold line is an emphasised paragraph. */
const LONGEST_SUBHEAD = 90;

/**
 * Finds the article on a page, in a live page or in one parsed without layout. The page is read
 * once and never changed. Whether it is an article is decided by evidence alone, not by its site.
 */
export function detectArticle(document: Document): DetectedArticle {
  const root = document.body;
  if (root === null) return nothing(null, []);
  const collected = collectRuns(root);
  const pageProse = weighSuspects(collected.runs);
  const body = findBody(collected.runs, root, pageProse);
  if (body === null)
    return nothing(languageOf(collected.runs), [{ code: 'no_text', detail: '', weight: -4 }]);
  return describe(document, collected, body);
}

function describe(document: Document, collected: Collected, body: Body): DetectedArticle {
  const { runs } = collected;
  const metadata = readMetadata(document);
  const readable = readableRuns(runs, body);
  const first = readable.find(isProse);
  const firstProse = first === undefined ? body.from : runs.indexOf(first);
  const title = findTitle(runs, body, firstProse, metadata);
  const byline = findByline(collected, firstProse, readable, metadata);
  const date = findDate(collected, body, firstProse, readable, metadata);
  const why = judge({ collected, body, readable, title, byline: byline.text, date, metadata });
  if (sumOf(why) < ARTICLE_FROM) return nothing(languageOf(runs), why);
  const language = languageOf(readable) ?? languageOf(runs);
  const headline = title?.run ?? null;
  const texts = readable.filter((run) => run !== headline && !byline.runs.has(run));
  return {
    isArticle: true,
    ...{ language, direction: directionOf(language) },
    title: title?.text ?? null,
    byline: byline.text,
    published: date?.iso ?? null,
    blocks: blocksOf(runs, texts, introRuns(runs, body, headline, firstProse), headline),
    why,
  };
}

function blocksOf(
  runs: readonly Run[],
  texts: readonly Run[],
  intro: readonly Run[],
  headline: Run | null,
): ArticleBlock[] {
  const wanted = new Set([...intro, ...texts]);
  return runs
    .filter((run) => run === headline || wanted.has(run))
    .map((run) => blockOf(run, run === headline ? 'title' : roleOf(run)));
}

function roleOf(run: Run): BlockRole {
  if (run.kind === 'caption') return 'caption';
  if (run.lead) return 'lead';
  if (run.kind === 'heading') return 'heading';
  return isBoldLine(run) ? 'heading' : 'paragraph';
}

/* Many sites set their subheads as short paragraphs in bold. */
function isBoldLine({ text, texts, block }: Run): boolean {
  if (text.length > LONGEST_SUBHEAD || /[.؟!…۔،]$/.test(text)) return false;
  return texts.every((node) => {
    for (let one = node.parentElement; one !== null && one !== block; one = one.parentElement)
      if (one.tagName === 'STRONG' || one.tagName === 'B') return true;
    return false;
  });
}

function blockOf({ block, texts }: Run, role: BlockRole): ArticleBlock {
  return { role, element: block, texts };
}

function languageOf(runs: readonly Run[]): string | null {
  let prose = '';
  let rest = '';
  for (const run of runs) {
    if (prose.length > SAMPLE) break;
    if (isProse(run)) prose += `${run.text} `;
    else if (rest.length < SAMPLE) rest += `${run.text} `;
  }
  // Prose shows a language better than menus do, but a page of headlines has hardly any.
  return identifyLanguage(prose.length >= rest.length / 4 ? prose : `${prose}${rest}`);
}

function directionOf(language: string | null): 'rtl' | 'ltr' {
  return language !== null && RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

function sumOf(why: readonly Reason[]): number {
  return why.reduce((sum, reason) => sum + reason.weight, 0);
}

function nothing(language: string | null, why: readonly Reason[]): DetectedArticle {
  return {
    isArticle: false,
    ...{ language, direction: directionOf(language) },
    ...{ title: null, byline: null, published: null, blocks: [], why },
  };
}
