/** By what marks and lines are sized and coloured: ids of attributes, kept in the address. */
import type { Actor, Link } from './model/graph.ts';

/** What each part of the picture may be drawn by, under its name in the address. */
export const LOOK_PARTS = ['size', 'colour', 'width', 'line'] as const;
/** What can be chosen: the size or the colour of marks or of lines. */
export type LookPart = (typeof LOOK_PARTS)[number];

/** The id of an attribute for each part; empty for the usual: standing, kind, tie, area. */
export type Look = Readonly<Record<LookPart, string>>;

/** Nothing chosen, hence nothing in the address. */
export const DEFAULT_LOOK: Look = { size: '', colour: '', width: '', line: '' };

/** How the picture is drawn where something was chosen. */
export interface Drawing {
  /** The area of a mark, in proportion. */
  readonly weigh?: { readonly id: string; readonly of: (actor: Pick<Actor, 'key'>) => number };
  readonly shade?: (actor: Actor) => string;
  /** The width of a line, in proportion. */
  readonly widen?: (link: Link) => number;
  /** The colour of a line; its usual one where this gives none. */
  readonly tint?: (link: Link) => string | undefined;
  /** Says in words by what the picture is drawn, for the picture as a whole and for an actor. */
  readonly said?: string;
  readonly tell?: (actor: Actor) => string;
}

/** Writes what is not as usual. */
export function writeLook(look: Look, address: URLSearchParams): void {
  for (const part of LOOK_PARTS) if (look[part] !== '') address.set(part, look[part]);
}

/** The look in an address; what is no id is the usual. */
export function readLook(address: URLSearchParams): Look {
  const idIn = (part: LookPart): string => /^\w+$/.exec(address.get(part) ?? '')?.[0] ?? '';
  return { size: idIn('size'), colour: idIn('colour'), width: idIn('width'), line: idIn('line') };
}
