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

/*
 * A class or id is cut at signs and capitals into words; one of these words, or of these pairs of
 * neighbouring words, is enough.
 */
const TERMS: Readonly<Record<keyof ClassSigns, readonly string[]>> = {
  suspect: terms(
    'ad,ads,advert,adverts,advertisement,advertising,advertorial,sponsor,sponsored,sponsors,promo,promos,promotion,banner,breadcrumb,breadcrumbs,breadcumb,bread crumb,bread crumbs,comment,comments,commentlist,disqus,respond,reply,share,sharing,sharer,sharedaddy,addthis,addtoany,social,follow,related,relatedposts,relatednews,recommend,recommended,recommendation,recommendations,suggested,suggestions,readmore,trending,popular,ticker,newsticker,navbar,nav,navigation,menu,sidebar,sidenav,footer,subscribe,subscription,newsletter,signup,login,popup,modal,cookie,cookies,consent,gdpr,tags,tagcloud,taglist,keywords,pagination,pager,toolbar,skip,copyright,disclaimer,print,rating,vote,votes,poll,outbrain,taboola,carousel,slideshow,gallery,swiper,slick,toc,profile,postprofile,signature,paywall,teaser,listing,byline,credit,credits,tweet',
    'most read,most viewed,most popular,more news,more stories,more from,more on,read also,read more,read next,see also,also read,author box,author bio,author info,author card,about author,post tags,post nav,post navigation,post author,post meta,entry meta,entry footer,article tags,article meta,article footer,latest news,latest posts,you may,back to,twitter tweet,instagram media,fb post',
  ),
  // What readers write below an article may be longer than the article.
  comments: terms('comment,comments,commentlist,disqus,respond,replies'),
  caption: terms('caption,captions,figcaption,imgcaption,cap,cutline,legend'),
  hidden: terms('sr only,visually hidden,visuallyhidden,screen reader'),
  title: terms('title,headline,h1,h2,h3,h4'),
  lead: terms(
    'lead,lede,intro,introduction,summary,standfirst,subtitle,subheadline,subhead,excerpt,dek,sapo,abstract,description',
  ),
  body: [
    ...terms('html code,content inner,articlebody,body content,rich text,richtext,body copy'),
    ...terms('entry,post,article,story,news,single,page,main,detail,details,text').flatMap((part) =>
      terms('content,content2,body,text,details').map((end) => `${part} ${end}`),
    ),
  ],
  byline: terms(
    'author,authors,byline,bylines,writer,writers,writeby,writtenby,by author,write by,written by',
  ),
};

const SIGNS_OF = new Map<string, (keyof ClassSigns)[]>();
for (const [sign, list] of Object.entries(TERMS) as [keyof ClassSigns, readonly string[]][])
  for (const term of list) SIGNS_OF.set(term, [...(SIGNS_OF.get(term) ?? []), sign]);

/* Never judged by such a word: the class tells about the page, not about the part. */
const PAGE_TAGS: ReadonlySet<string> = new Set(['BODY', 'HTML', 'MAIN', 'ARTICLE']);

const NO_SIGNS: ClassSigns = {
  ...{ suspect: false, comments: false, caption: false, hidden: false },
  ...{ title: false, lead: false, body: false, byline: false },
};

/* Pages repeat a few hundred class strings thousands of times. */
const seen = new Map<string, ClassSigns>();
const MOST_SEEN = 4000;

/** Reads an element's class and id; `names` are its attributes' names, where they are known. */
export function classSigns(element: Element, names?: readonly string[]): ClassSigns {
  if (names !== undefined && !names.includes('class') && !names.includes('id')) return NO_SIGNS;
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
    .split(/[^a-z0-9]+/);
  const signs = { ...NO_SIGNS };
  words.forEach((word, index) => {
    for (const sign of SIGNS_OF.get(word) ?? []) signs[sign] = true;
    for (const sign of SIGNS_OF.get(`${word} ${words[index + 1]}`) ?? []) signs[sign] = true;
  });
  return signs;
}

function terms(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(','));
}
