/** Whether a page has enough Arabic letters to look for an article; reads at most 300 text nodes. */
export function worthDetecting(document: Document): boolean {
  if (document.body === null) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let seen = 0; seen < 300 && walker.nextNode() !== null; seen++) {
    const text = walker.currentNode as Text;
    letters += text.data.slice(0, 400).match(/[\u0620-\u06FF]/g)?.length ?? 0;
    if (letters >= 200) return true;
  }
  return false;
}
