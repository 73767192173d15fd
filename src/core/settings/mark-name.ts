import type { MarkStyle } from './settings';

/**
 * The name of the CSS highlight that draws a mark, null where nothing is drawn. The rules for all
 * of them are in `highlight.css`.
 */
export function markName({ line, colour }: MarkStyle): string | null {
  return line === 'none' ? null : `hamish-${line}-${colour}`;
}
