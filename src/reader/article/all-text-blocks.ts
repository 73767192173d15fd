import type { ArticleBlock } from './article';

const ARABIC_WORDS = /[\u0620-\u064A]{2,}[^\u0620-\u064A]+[\u0620-\u064A]{2,}/;
const LEFT_OUT = 'script,style,noscript,template,textarea,select,option,button,nav,svg,math';
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** Every Arabic text of a page, for a reader who says "read this page" where no article was found. */
export function allTextBlocks(document: Document): ArticleBlock[] {
  const texts = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = blockAround(node as Text);
    if (element === null || element.closest(LEFT_OUT) !== null) continue;
    const known = texts.get(element);
    if (known === undefined) texts.set(element, [node as Text]);
    else known.push(node as Text);
  }
  return [...texts]
    .filter(([, nodes]) => ARABIC_WORDS.test(nodes.map((node) => node.data).join('')))
    .map(([element, nodes]) => ({ role: 'paragraph', element, texts: nodes }));
}

function blockAround(text: Text): Element | null {
  let element = text.parentElement;
  while (element !== null && INLINE.test(element.tagName)) element = element.parentElement;
  return element;
}
