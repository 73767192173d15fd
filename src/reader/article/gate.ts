import { countArabicLetters } from '../../core/language/identify-language';

/* Bounds that keep the gate below a few milliseconds on a page of any size. */
const MOST_NODES = 8000;
const MOST_CHARACTERS = 20_000;

/* A text shorter than this is a menu's word. */
const LEAST_CHARACTERS = 12;

/* An article has a few hundred Arabic letters at the very least. */
const ENOUGH_LETTERS = 150;

const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/i;

/** Whether a page has enough text in Arabic letters to look for an article on it. */
export function worthDetecting(document: Document): boolean {
  let letters = 0;
  for (const text of sampledTexts(document)) {
    letters += countArabicLetters(text);
    if (letters >= ENOUGH_LETTERS) return true;
  }
  return false;
}

/** Some of a page's text from its beginning on, of bounded size, without scripts and styles. */
function* sampledTexts(document: Document): Generator<string> {
  if (document.body === null) return;
  // 4: text nodes only, so that the bound holds for what is looked at.
  const walker = document.createTreeWalker(document.body, 4);
  let nodes = 0;
  let characters = 0;
  while (nodes < MOST_NODES && characters < MOST_CHARACTERS) {
    const node = walker.nextNode();
    if (node === null) return;
    nodes += 1;
    const raw = node.nodeValue ?? '';
    // Half of a page's text nodes are the white space between its elements.
    const text = raw.length < LEAST_CHARACTERS ? '' : raw.trim();
    if (text.length < LEAST_CHARACTERS || SKIPPED.test(node.parentNode?.nodeName ?? '')) continue;
    // A single node may be huge: only its beginning is looked at.
    const sample = text.slice(0, MOST_CHARACTERS - characters);
    characters += sample.length;
    yield sample;
  }
}
