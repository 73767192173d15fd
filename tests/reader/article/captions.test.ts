import { describe, expect, it } from 'vitest';
import sample from '../../../entrypoints/sample/index.html?raw';
import { detectArticle } from '../../../src/reader/article/detect-article';
import { HEADLINE, pageOf, paragraphs } from './article-pages';

const DATE = '<div class="date">5 مارس 2024</div>';
const H1 = `<h1>${HEADLINE}</h1>${DATE}`;
const BODY = `<div class="post-content">${paragraphs()}</div>`;
const CAPTION = 'محطة الواحة قبل الافتتاح';
const FIGURE = `<figure><img><figcaption>${CAPTION}</figcaption></figure>`;

const LAYOUTS: readonly (readonly [where: string, html: string, before: 'title' | 'paragraph'])[] =
  [
    ['between headline and body', `<article>${H1}${FIGURE}${BODY}</article>`, 'paragraph'],
    [
      'in the header of the article',
      `<article><header>${H1}${FIGURE}</header>${BODY}</article>`,
      'paragraph',
    ],
    ['above the headline', `<main><article>${FIGURE}${H1}${BODY}</article></main>`, 'title'],
    [
      'above the headline, in its header',
      `<main><article><header>${FIGURE}${H1}</header>${BODY}</article></main>`,
      'title',
    ],
    [
      'in a figure without figcaption',
      `<article>${H1}<figure><img><div>${CAPTION}</div></figure>${BODY}</article>`,
      'paragraph',
    ],
    [
      'told by its class alone',
      `<article>${H1}<div><img><span class="img-caption">${CAPTION}</span></div>${BODY}</article>`,
      'paragraph',
    ],
    [
      'with a class that says lead',
      `<article>${H1}<figure><figcaption class="lead">${CAPTION}</figcaption></figure>${BODY}</article>`,
      'paragraph',
    ],
    [
      'amid the paragraphs',
      `<article>${H1}<div class="post-content">${paragraphs(0, 2)}${FIGURE}${paragraphs(2)}</div></article>`,
      'paragraph',
    ],
  ];

describe('a caption', () => {
  it('of the sample article is read', () => {
    // A parsed document has the address of the page that runs the tests.
    const html = sample.replace(
      '<head>',
      '<head><link rel="canonical" href="https://a.example/1">',
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    const [, caption] = detectArticle(page).blocks;
    expect(caption?.element.localName).toBe('figcaption');
  });

  it.each(LAYOUTS)('%s is read', (_, html, before) => {
    const { blocks } = detectArticle(pageOf(html, `<title>${HEADLINE}</title>`));
    const at = blocks.findIndex(({ role }) => role === 'caption');
    expect(blocks[at]?.element.textContent).toBe(CAPTION);
    expect(blocks[at + 1]?.role).toBe(before);
    expect(blocks.filter(({ role }) => role === 'caption')).toHaveLength(1);
  });

  it.each([
    ['of a teaser in the header of the page', `<header>${FIGURE}</header><article>${H1}${BODY}`],
    ['of a related article', `<article>${H1}<div class="related">${FIGURE}</div>${BODY}</article>`],
    ['of a teaser above the article', `<div>${FIGURE}</div><article>${H1}${BODY}</article>`],
  ])('%s is not', (_, html) => {
    const { isArticle, blocks } = detectArticle(pageOf(html, `<title>${HEADLINE}</title>`));
    expect(isArticle).toBe(true);
    expect(blocks.map(({ role }) => role)).not.toContain('caption');
  });
});
