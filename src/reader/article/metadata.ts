/** What a page says about itself in its head; a hint, never proof. */
export interface Metadata {
  /** Titles from the most to the least trustworthy, as they stand. */
  readonly titles: readonly string[];
  readonly siteName: string | null;
  /** The author by JSON-LD. */
  readonly author: string | null;
  /** The author by a `<meta>` element: often the site or its web developer. */
  readonly metaAuthor: string | null;
  readonly published: string | null;
  readonly openGraphType: string | null;
  /** Schema.org types of the page's JSON-LD and microdata. */
  readonly types: ReadonlySet<string>;
  readonly hasPublishedTime: boolean;
  /** The program that made the page, as it says. */
  readonly generator: string | null;
  /** Paths of the page's addresses, decoded: where it was loaded from and what it calls itself. */
  readonly paths: readonly string[];
}

const ARTICLE_TYPE =
  /^(?:(?:Analysis|Reportage|Opinion|Background|Review)?NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle)$/;

/* Deep or endless JSON-LD is not worth reading on. */
const MOST_NODES = 400;

/** Whether a Schema.org type is a kind of article. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** Reads `<meta>`, `<title>` and JSON-LD. */
export function readMetadata(document: Document): Metadata {
  const metas = readMetas(document);
  const types = new Set<string>();
  const article = readJsonLd(document, types);
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const headline = article === null ? null : textOf(article['headline'] ?? article['name']);
  const published = meta(
    ...['article:published_time', 'og:published_time', 'datepublished', 'publishdate', 'pubdate'],
    ...['date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'sailthru.date', 'publish-date'],
  );
  const titles = [meta('og:title'), headline, meta('twitter:title'), document.title];
  return {
    titles: titles.filter((title) => title !== null && title !== undefined).filter(Boolean),
    siteName: meta('og:site_name', 'application-name') ?? null,
    author: article === null ? null : authorOf(article['author']),
    metaAuthor:
      meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl') ??
      null,
    published: (article === null ? null : textOf(article['datePublished'])) ?? published ?? null,
    openGraphType: meta('og:type')?.toLowerCase() ?? null,
    types,
    generator: meta('generator') ?? null,
    hasPublishedTime: metas.has('article:published_time'),
    paths: pathsOf(document, meta('og:url')),
  };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const key = (name ?? element.getAttribute('itemprop'))?.trim().toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

type JsonObject = Readonly<Record<string, unknown>>;

function readJsonLd(document: Document, types: Set<string>): JsonObject | null {
  let article: JsonObject | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const tops = topObjects(parse(script.textContent ?? ''));
    for (const object of tops) {
      for (const type of typesOf(object)) {
        types.add(type);
        if (article === null && isArticleType(type)) article = object;
      }
    }
  }
  return article;
}

/* Only what is said of the page itself counts: a list page names its articles deeper down. */
function topObjects(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = [value];
  while (queue.length > 0 && found.length < MOST_NODES) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_NODES));
    else if (isObject(next)) {
      found.push(next);
      queue.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return found;
}

function parse(json: string): unknown {
  try {
    // Some sites leave raw line breaks inside strings, which JSON forbids, or wrap it all up.
    return JSON.parse(
      json.replace(/\s+/g, ' ').replace(/^ ?(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>) ?$/g, ''),
    );
  } catch {
    return null;
  }
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list.filter((one) => typeof one === 'string').map((one) => one.replace(/^.*[/#]/, ''));
}

function authorOf(value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list
    .map((one) => (isObject(one) ? textOf(one['name']) : textOf(one)))
    .filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? decodeEntities(value.trim()) : null;
}

/* JSON-LD is often made from escaped HTML. */
function decodeEntities(text: string): string {
  return text
    .replace(/&#0?39;|&apos;|&rsquo;|&#8217;/g, '’')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathsOf(document: Document, openGraphUrl: string | undefined): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const paths: string[] = [];
  for (const address of [document.URL, canonical, openGraphUrl]) {
    if (!address || !/^https?:/.test(address)) continue;
    try {
      paths.push(decodeURIComponent(new URL(address).pathname));
    } catch {
      // A broken address says nothing; the others may be whole.
    }
  }
  return paths;
}
