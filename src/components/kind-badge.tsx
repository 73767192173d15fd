import type { Kind } from '../core/glossary/gloss';

/** The kind of a name in words, with its colour. */
export function KindBadge({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  return (
    <span class="kind-badge" style={{ color: `var(--kind-${kind})` }}>
      {label}
    </span>
  );
}
