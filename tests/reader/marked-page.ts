import { vi } from 'vitest';
import type { Gloss } from '../../src/core/glossary/gloss';
import { type AnnotatedText, markMentions } from '../../src/reader/highlight/mark-mentions';
import type { MarkedMention } from '../../src/reader/highlight/marked-mention';
import { mapText, type TextMap } from '../../src/reader/text/text-map';
import type { WordLookUp } from '../../src/reader/words/word-look-up';

/** A gloss of a place; `change` what matters to the test. */
export function aGloss(change: Partial<Gloss> = {}): Gloss {
  return {
    entry: 'territory/BY',
    kind: 'place',
    renderings: ['Belarus', 'Byelorussia'],
    headword: 'بيلاروسيا',
    romanisation: 'Bīlārūsiyā',
    descriptions: { en: 'Country in Eastern Europe', ar: 'دولة في شرق أوروبا' },
    source: 'hamish',
    ...change,
  };
}

/** Fills the page, seen from its top. */
export function setPage(html: string): void {
  scrollTo(0, 0);
  document.body.innerHTML = html;
}

/** The text of an element, with the way back to its nodes. */
export function mapOf(element: Element): TextMap {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return mapText(nodes);
}

/** Finds every place of some words in some texts, as the annotator would tell it. */
export function annotate(
  blocks: readonly TextMap[],
  words: Readonly<Record<string, Gloss>>,
  clitics: AnnotatedText['clitics'] = [[]],
): AnnotatedText {
  const mentions = blocks.flatMap(({ text }, block) =>
    Object.keys(words).flatMap((word, gloss) =>
      [...text.matchAll(new RegExp(word, 'gu'))].flatMap(({ index }) => [
        block,
        index,
        index + word.length,
        gloss,
        clitics.length - 1,
      ]),
    ),
  );
  return { glosses: Object.values(words), clitics, mentions };
}

/** Marks every place of a word below `element`. */
export function mentionsOf(
  element: Element,
  word: string,
  gloss = aGloss(),
  clitics: AnnotatedText['clitics'] = [[]],
): readonly MarkedMention[] {
  const blocks = [mapOf(element)];
  return markMentions(blocks, annotate(blocks, { [word]: gloss }, clitics));
}

/** The first of some values; fails the test when there is none. */
export function firstOf<T>(values: Iterable<T>): T {
  for (const value of values) return value;
  throw new Error('There is none.');
}

/** The middle of the first piece of a mention, in the viewport. */
export function middleOf(mention: MarkedMention): { readonly x: number; readonly y: number } {
  const range = new Range();
  range.setStart(mention.range.startContainer, mention.range.startOffset);
  range.setEnd(mention.range.endContainer, mention.range.endOffset);
  const box = firstOf(range.getClientRects());
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

// Kept from before anybody spies on it.
const { attachShadow } = Element.prototype;

/** Looks into closed shadow roots made from now on. */
export function watchShadowRoots(): () => ShadowRoot {
  const made: ShadowRoot[] = [];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
    init: ShadowRootInit,
  ) {
    const root = attachShadow.call(this, init);
    made.push(root);
    return root;
  });
  return () => firstOf([...made].reverse());
}

/** Names the text asked for, with its values. */
export function t(key: string, ...values: readonly (string | number)[]): string {
  return [key, ...values].join(' ');
}

/** Somebody who knows no word; `change` what matters to the test. */
export function aLookUp(change: Partial<WordLookUp> = {}): WordLookUp {
  return {
    prepare: () => {},
    word: async (sentence, offset) => ({
      surface: /^[^\s.,]*/.exec(sentence.slice(offset))?.[0] ?? '',
      readings: [],
    }),
    lemma: async () => null,
    family: async () => [],
    sentence: async () => [],
    ...change,
  };
}
