/** The name of an area: the members that stand for it. */
import type { MapLink } from './input.ts';
import type { Mark } from './mark.ts';
import { shorten, textWidth } from './text-width.ts';

/** A name that asks for room; it takes part in settling like an actor. */
export interface Heading {
  text: string;
  readonly font: number;
  width: number;
  readonly height: number;
  /** Its middle. */
  x: number;
  y: number;
}

const FEWEST_MEMBERS = 5;
/** In a picture of so few nobody needs names of areas. */
const FEWEST_ACTORS = 16;
const LONGEST = 22;
/** Names longer than this stand for a group only where nothing shorter does. */
const LONG = 20;
const FONT = 12.5;
const FONT_OF_FEW = 14;
const FEW = 100;
/** Letters of names stand this far apart. */
export const SPACING = 0.6;
const BETWEEN = ' · ';

/** The two members of the highest standing × (share of their links inside)^1.5; null for small groups and small pictures. */
export function headingOf(
  members: readonly Mark[],
  all: readonly Mark[],
  links: readonly MapLink[],
): Heading | null {
  if (members.length < FEWEST_MEMBERS || all.length < FEWEST_ACTORS) return null;
  const inside = insideShares(members, all, links);
  const value = (mark: Mark) => {
    const { standing, label } = mark.actor;
    return (standing * (inside.get(mark) ?? 0) ** 1.5) / (label.length > LONG ? 3 : 1);
  };
  const best = [...members].sort((a, b) => value(b) - value(a) || a.rank - b.rank).slice(0, 2);
  const text = best.map(({ actor }) => shorten(actor.label, LONGEST)).join(BETWEEN);
  const font = all.length < FEW ? FONT_OF_FEW : FONT;
  return { text, font, width: widthOf(text, font), height: font * 1.2, x: 0, y: 0 };
}

/** Only the first name, where the area is too narrow for both. */
export function narrow(heading: Heading, room: number): void {
  if (heading.width <= room) return;
  const [first = heading.text] = heading.text.split(BETWEEN);
  heading.text = first;
  heading.width = widthOf(first, heading.font);
}

function widthOf(text: string, font: number): number {
  return textWidth(text, true) * font + SPACING * text.length;
}

function insideShares(
  members: readonly Mark[],
  all: readonly Mark[],
  links: readonly MapLink[],
): ReadonlyMap<Mark, number> {
  const own = new Set(members);
  const sums = new Map(members.map((mark) => [mark, { inside: 0, all: 1 }]));
  for (const { a, b, weight } of links) {
    const [one, other] = [all[a], all[b]];
    if (!one || !other) continue;
    for (const [mark, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const sum = sums.get(mark);
      if (!sum) continue;
      sum.all += weight;
      if (own.has(to)) sum.inside += weight;
    }
  }
  return new Map([...sums].map(([mark, sum]) => [mark, sum.inside / sum.all]));
}
