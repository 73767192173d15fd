import type { Reason } from './article';
import type { Collected, Run } from './collect-runs';
import { type Body, isProse } from './find-body';
import type { PublishedDate } from './find-date';
import type { Title } from './find-title';
import { isArticleType, type Metadata } from './metadata';
import { parseDate } from './parse-date';
import { foldLabel } from './run-labels';

/** From this sum of weights on, a page is an article. */
export const ARTICLE_FROM = 3;

/** What the parts of a page's evidence are read from. */
export interface Evidence {
  readonly collected: Collected;
  readonly body: Body;
  readonly readable: readonly Run[];
  readonly title: Title | null;
  readonly byline: string | null;
  readonly date: PublishedDate | null;
  readonly metadata: Metadata;
}

/* Types that say the page is something else. */
const OTHER_TYPE =
  /^(?:CollectionPage|ItemList|SearchResultsPage|Product|ProductGroup|DiscussionForumPosting|QAPage|FAQPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|JobPosting|Recipe|SoftwareApplication|Course|CollegeOrUniversity|TechArticle|APIReference)$/;
const OTHER_OPEN_GRAPH = /^(?:product|profile|book|video\.|music\.|place|business)/;
const LIST_PATH =
  /^\/?$|^\/(?:[a-z]{2}\/)?(?:category|categories|tag|tags|topics?|section|sections|search|author|authors|page|archive)(?:\/|$)/i;
const LEGAL =
  /(?:سياسه الخصوصيه|الشروط والاحكام|شروط الاستخدام|اتفاقيه الاستخدام|من نحن|اتصل بنا|عن الموقع|الاسئله الشائعه|privacy (?:policy|notice)|terms of|terms (?:and|&)|cookie policy|about us|contact us|faq)/;

/* Sums of characters of prose that make a body thin or full. */
const THIN = 280;
const FULL = 700;
const LONG = 1500;

/* Programs that make manuals and forums. */
const OTHER_GENERATOR =
  /sphinx|docutils|mdbook|docusaurus|mkdocs|jsdoc|gitbook|doxygen|vitepress|mediawiki|discourse|phpbb|vbulletin|xenforo|mybb|prestashop|opencart|magento/i;

/* Titles of manuals. */
const MANUAL = /(?:documentation|user (?:manual|guide)|دليل المستخدم|دليل الاستخدام|دفترچه)/;

/* From this many dated lines on, a text is several texts. */
const MANY_DATES = 3;
const LONGEST_DATE_LINE = 60;

/* From this many linked headings outside the body on, the page may be a list. */
const MANY_CARDS = 12;

/* Pages about a firm or a program have text and headline too; articles say who wrote them or when. */
const TELLING: ReadonlySet<string> = new Set([
  'byline',
  'date',
  'declared_article',
  'published_time',
]);

/** Weighs what speaks for and against an article. */
export function judge(evidence: Evidence): Reason[] {
  const why = [...textReasons(evidence), ...headReasons(evidence), ...againstReasons(evidence)];
  if (!why.some(({ code }) => TELLING.has(code)))
    why.push({ code: 'no_author_no_date', detail: '', weight: -1.5 });
  return why;
}

function textReasons({ readable, title, byline, date, body }: Evidence): Reason[] {
  const prose = readable.filter(isProse);
  const characters = prose.reduce((sum, run) => sum + run.text.length, 0);
  const why: Reason[] = [];
  const say = (code: string, detail: string | number, weight: number) =>
    why.push({ code, detail: String(detail), weight });
  if (characters < THIN) say('text_too_short', characters, -3);
  else say('running_text', prose.length, characters < FULL ? 1 : characters < LONG ? 1.5 : 2);
  if (title?.run) say('headline', '', title.agreed ? 1.5 : 1);
  if (byline !== null) say('byline', byline, 1);
  if (date !== null) say('date', date.iso, date.source === 'dateline' ? 2 : 1.5);
  if (body.prose < body.mainProse * 0.4) say('text_elsewhere', '', -1.5);
  return why;
}

function headReasons({ metadata }: Evidence): Reason[] {
  const why: Reason[] = [];
  const types = [...metadata.types];
  const article = types.find(isArticleType);
  if (article !== undefined) why.push({ code: 'declared_article', detail: article, weight: 2 });
  if (metadata.openGraphType === 'article')
    why.push({ code: 'open_graph_article', detail: '', weight: 0.5 });
  if (metadata.hasPublishedTime) why.push({ code: 'published_time', detail: '', weight: 1 });
  const other = types.find((type) => OTHER_TYPE.test(type));
  if (other !== undefined && article === undefined)
    why.push({ code: 'declared_other', detail: other, weight: -3 });
  if (metadata.openGraphType !== null && OTHER_OPEN_GRAPH.test(metadata.openGraphType))
    why.push({ code: 'declared_other', detail: metadata.openGraphType, weight: -3 });
  // Some sites call every page by the address of their front page: all must say the same.
  if (metadata.paths.length > 0 && metadata.paths.every((path) => LIST_PATH.test(path)))
    why.push({ code: 'list_address', detail: metadata.paths[0] ?? '', weight: -3 });
  return why;
}

function againstReasons({ collected, readable, body, title, metadata }: Evidence): Reason[] {
  const why: Reason[] = [];
  const linked = collected.runs.filter(
    (run) => run.kind === 'heading' && run.linked > run.text.length / 2,
  ).length;
  const prose = readable.filter(isProse).length;
  if (linked >= MANY_CARDS && linked > prose * 2)
    why.push({ code: 'many_headlines', detail: String(linked), weight: -1 });
  if (isListOfCards(readable)) why.push({ code: 'cards', detail: '', weight: -4 });
  if (isThread(collected, readable, body)) why.push({ code: 'thread', detail: '', weight: -4 });
  const dates = datedLines(collected, body);
  if (dates >= MANY_DATES && dates >= prose / 4)
    why.push({ code: 'many_dates', detail: String(dates), weight: -2.5 });
  if (metadata.generator !== null && OTHER_GENERATOR.test(metadata.generator))
    why.push({ code: 'other_generator', detail: metadata.generator, weight: -2 });
  if (collected.passwordFields > 0 && prose < 3)
    why.push({ code: 'sign_in', detail: '', weight: -3 });
  const names = foldLabel(`${title?.text ?? ''} ${metadata.titles.join(' ')}`);
  if (LEGAL.test(names)) why.push({ code: 'about_the_site', detail: '', weight: -4 });
  if (MANUAL.test(names)) why.push({ code: 'manual', detail: '', weight: -2 });
  return why;
}

function datedLines(collected: Collected, body: Body): number {
  return collected.runs
    .slice(body.from, body.to)
    .filter(
      ({ text, kind }) =>
        kind !== 'heading' && text.length <= LONGEST_DATE_LINE && parseDate(text) !== null,
    ).length;
}

/* Headings and single paragraphs by turns, each pair in a box of its own. */
function isListOfCards(readable: readonly Run[]): boolean {
  const parents = new Map<Element | null, number>();
  const prose = readable.filter(isProse);
  for (const run of prose) {
    const parent = run.block.parentElement;
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  const largest = Math.max(0, ...parents.values());
  const headings = readable.filter((run) => run.kind === 'heading').length;
  return prose.length >= 3 && largest === 1 && headings >= prose.length * 0.6;
}

/* Several texts with an author and a date each, one after the other. */
function isThread(collected: Collected, readable: readonly Run[], body: Body): boolean {
  const bylines = new Set<Element>();
  for (const run of collected.runs.slice(body.from, body.to))
    if (run.byline) bylines.add(run.block);
  return bylines.size >= 3 && bylines.size >= readable.filter(isProse).length / 3;
}
