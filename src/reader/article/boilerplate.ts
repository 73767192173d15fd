/*
 * Words that tell what is not an article's text. They are conventions of themes and content
 * systems, seen on many sites; none of them names a site.
 */

/** Elements whose text is never read as part of an article. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH'],
  ...['BUTTON', 'SELECT', 'OPTION', 'TEXTAREA', 'INPUT', 'DATALIST', 'DIALOG', 'CANVAS'],
  ...['VIDEO', 'AUDIO', 'MARQUEE', 'TITLE', 'HEAD', 'MAP', 'METER', 'PROGRESS', 'RP', 'RT'],
]);

/** Elements that seldom hold the body; one that holds most of the page's prose is its wrapper. */
export const SUSPECT_TAGS: ReadonlySet<string> = new Set([
  ...['NAV', 'FOOTER', 'ASIDE', 'FORM', 'HEADER', 'ADDRESS', 'MENU', 'DETAILS'],
]);

/** Landmark roles of the same kind. */
export const SUSPECT_ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'complementary', 'contentinfo', 'banner', 'search', 'dialog', 'alertdialog'],
  ...['menu', 'menubar', 'toolbar', 'alert', 'tablist'],
]);

/** Elements that stand inside a line of text. */
export const INLINE_TAGS: ReadonlySet<string> = new Set([
  ...['A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DEL', 'DFN', 'EM', 'FONT'],
  ...['I', 'INS', 'KBD', 'LABEL', 'MARK', 'Q', 'RUBY', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRIKE'],
  ...['STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'NOBR', 'IMG', 'PICTURE', 'SOURCE'],
]);

/* A class or id is cut at signs and capitals into words; one of these words is enough. */
const SUSPECT_WORD =
  /(?:^| )(?:ads?|advert\w*|sponsor\w*|promo\w*|banner|breadcrumbs?|breadcumb|comments?|commentlist|disqus|respond|reply|share|sharing|sharer?s|sharedaddy|addthis|addtoany|social|follow|related\w*|recommend\w*|suggest\w*|readmore|trending|popular|ticker|newsticker|navbar|nav|navigation|menu|sidebar|sidenav|footer|subscribe|subscription|newsletter|signup|login|popup|modal|cookies?|consent|gdpr|tags|tagcloud|taglist|keywords|pagination|pager|toolbar|skip|copyright|disclaimer|print|rating|votes?|poll|outbrain|taboola|carousel|slideshow|gallery|swiper|slick|toc|profile|postprofile|signature|paywall|teaser|listing|byline|credits?|tweet)(?= |$)/;

const SUSPECT_PAIR =
  /(?:^| )(?:most (?:read|viewed|popular)|more (?:news|stories|from|on)|read (?:also|more|next)|see also|also read|author (?:box|bio|info|card)|about author|post (?:tags|nav|navigation|author|meta)|entry (?:meta|footer)|article (?:tags|meta|footer)|latest (?:news|posts)|you may|jp relatedposts|bread crumbs?|back to|twitter tweet|instagram media|fb post)(?= |$)/;

/* What readers write below an article may be longer than the article. */
const COMMENT_WORD = /(?:^| )(?:comments?|commentlist|disqus|respond|replies)(?= |$)/;

/* Never judged by such a word: the class tells about the page, not about the part. */
const PAGE_TAGS: ReadonlySet<string> = new Set(['BODY', 'HTML', 'MAIN', 'ARTICLE']);

const CAPTION_WORD = /(?:^| )(?:caption|captions|figcaption|imgcaption|cap|cutline|legend)(?= |$)/;
const HIDDEN_WORD =
  /(?:^| )(?:sr only|visually hidden|screen reader (?:text|only)|visuallyhidden)(?= |$)/;
const TITLE_WORD = /(?:^| )(?:title|headline|h[1-4])(?= |$)/;
const LEAD_WORD =
  /(?:^| )(?:lead|lede|intro|introduction|summary|standfirst|subtitle|subheadline|subhead|excerpt|dek|sapo|abstract|description)(?= |$)/;
const BODY_WORD =
  /(?:^| )(?:(?:entry|post|article|story|news|single|page|main|detail|details|text) (?:content|body|text|details|main content)|html code|content inner|articlebody|body content|rich text|richtext|body copy)\d*(?= |$)/;
const BYLINE_WORD =
  /(?:^| )(?:author|byline|writer|writeby|writtenby|by author|write by|written by)s?(?= |$)/;

/** What a class and id say about an element. */
export interface ClassSigns {
  readonly suspect: boolean;
  readonly comments: boolean;
  readonly caption: boolean;
  readonly hidden: boolean;
  readonly title: boolean;
  readonly lead: boolean;
  readonly body: boolean;
  readonly byline: boolean;
}

const NO_SIGNS: ClassSigns = {
  ...{ suspect: false, comments: false, caption: false, hidden: false, title: false },
  ...{ lead: false, body: false, byline: false },
};

/* Pages repeat a few hundred class strings thousands of times. */
const seen = new Map<string, ClassSigns>();
const MOST_SEEN = 4000;

/** Reads an element's class and id. */
export function classSigns(element: Element): ClassSigns {
  const className = element.getAttribute('class');
  const id = element.id;
  if (className === null && id === '') return NO_SIGNS;
  if (PAGE_TAGS.has(element.tagName)) return NO_SIGNS;
  const key = `${className ?? ''} ${id}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  if (seen.size > MOST_SEEN) seen.clear();
  const signs = readSigns(key);
  seen.set(key, signs);
  return signs;
}

function readSigns(key: string): ClassSigns {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9\u0600-\u06FF]+/g, ' ');
  return {
    suspect: SUSPECT_WORD.test(words) || SUSPECT_PAIR.test(words),
    comments: COMMENT_WORD.test(words),
    caption: CAPTION_WORD.test(words),
    hidden: HIDDEN_WORD.test(words),
    title: TITLE_WORD.test(words),
    lead: LEAD_WORD.test(words),
    body: BODY_WORD.test(words),
    byline: BYLINE_WORD.test(words),
  };
}
