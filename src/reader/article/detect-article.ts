import type { ArticleBlock, DetectedArticle } from './article';

/** Finds the headline and the paragraphs of an article. */
export function detectArticle(document: Document): DetectedArticle {
  const title = document.querySelector('main h1, article h1, h1');
  const paragraphs = [...document.querySelectorAll('article p, main p')].filter(
    (paragraph) => (paragraph.textContent ?? '').trim().length > 60,
  );
  const blocks: ArticleBlock[] = [...(title ? [title] : []), ...paragraphs].map((element) => ({
    role: element === title ? 'title' : 'paragraph',
    element,
    texts: textsIn(element),
  }));
  const isArticle = paragraphs.length >= 3;
  return {
    isArticle,
    language: 'ar',
    direction: 'rtl',
    title: title?.textContent?.trim() ?? null,
    byline: null,
    published: null,
    blocks: isArticle ? blocks : [],
    why: [],
  };
}

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}
