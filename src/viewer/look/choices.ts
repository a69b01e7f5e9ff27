/** By what the picture can be drawn: what the lists of attributes mark as such. */
import type { Single } from '../../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { InWords } from '../../model.ts';
import type { LookPart } from '../look.ts';
import type { Actor, Link } from '../model/graph.ts';
import type { Value } from './steps.ts';

/** An attribute that can be drawn. */
export interface Choice<T> {
  readonly id: string;
  readonly look: NonNullable<Single['look']>;
  readonly title: InWords;
  /** What it tells, for those who wonder. */
  readonly hint?: InWords;
  /** Its value; null where it is not known. */
  readonly of: (one: T) => Value | null;
}

const OF_ACTORS: readonly Choice<Actor>[] = ACTOR_ATTRIBUTES.flatMap((one) =>
  'look' in one ? [{ ...one, of: (actor: Actor) => known(actor[one.id]) }] : [],
);
const OF_LINKS: readonly Choice<Link>[] = LINK_ATTRIBUTES.flatMap((one) =>
  'look' in one ? [{ ...one, of: (link: Link) => known(link[one.id]) }] : [],
);

function known(value: unknown): Value | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
}

const isAmount = ({ look }: { readonly look: Single['look'] }): boolean => look === 'amount';

/** What each part can be drawn by: sizes and widths by amounts, colours by anything. */
export const CHOICES = {
  size: OF_ACTORS.filter(isAmount),
  colour: OF_ACTORS,
  width: OF_LINKS.filter(isAmount),
  line: OF_LINKS,
} as const satisfies Readonly<Record<LookPart, readonly Choice<never>[]>>;
