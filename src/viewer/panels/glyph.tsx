/** The sign of a kind: disc, square or ring, the same in picture, legend and lists. */
import type { Kind } from '../../model.ts';

/** The sign of a kind: a disc for people, a square for bodies, a ring for places. */
export function Glyph({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`glyph ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'organization' && <rect x="2" y="2" width="12" height="12" />}
      {kind === 'person' && <circle cx="8" cy="8" r="7" />}
      {kind === 'place' && <circle cx="8" cy="8" r="5.2" />}
    </svg>
  );
}
