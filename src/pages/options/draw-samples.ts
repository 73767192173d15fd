import { markName } from '../../core/settings/mark-name';
import { MARK_STYLES, type Settings } from '../../core/settings/settings';

/**
 * Marks the sample of each kind inside `root` as an article would be marked, with the same styles;
 * gives what takes the marks off.
 */
export function drawSamples(root: Element | null, marks: Settings['marks']): () => void {
  const drawn = new Map<string, Highlight>();
  for (const style of MARK_STYLES) {
    const sample = root?.querySelector(`[data-sample="${style}"]`)?.firstChild;
    const name = markName(marks[style]);
    if (!(sample instanceof Text) || name === null) continue;
    const highlight = drawn.get(name) ?? new Highlight();
    const range = document.createRange();
    range.selectNodeContents(sample);
    drawn.set(name, highlight.add(range));
  }
  for (const [name, highlight] of drawn) CSS.highlights.set(name, highlight);
  return () => {
    for (const name of drawn.keys()) CSS.highlights.delete(name);
  };
}
