import type { Density } from '../../core/settings/settings';
import type { MarkedMention } from './marked-mention';

/** The mentions to draw: all of them, or the first of each name in a paragraph or the article. */
export function thinOut(
  mentions: readonly MarkedMention[],
  density: Density,
): readonly MarkedMention[] {
  if (density === 'all') return mentions;
  const met = new Set<string>();
  return mentions.filter(({ gloss, blockIndex }) => {
    const place = density === 'article' ? gloss.entry : `${blockIndex} ${gloss.entry}`;
    if (met.has(place)) return false;
    met.add(place);
    return true;
  });
}
