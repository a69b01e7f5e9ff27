/** Finds room for names beside their marks: the larger asks first, and who finds none goes without. */
import type { Spot } from './frame.ts';

/** A name that has found room. */
export interface Label {
  readonly spot: Spot;
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly font: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;
/** The mean width of a letter, in parts of the font size: no font can be measured here. */
const LETTER = 0.56;
const LONGEST = 40;

/** The labels of the spots that find room, given what each is called. */
export function labelsOf(
  spots: readonly Spot[],
  nameOf: (spot: Spot) => string,
  within: { readonly width: number; readonly height: number },
): readonly Label[] {
  const marks = spots.slice(0, FIRM).map((spot) => ({ spot, box: markOf(spot) }));
  const screen = { left: 0, top: 0, right: within.width, bottom: within.height };
  const labels: Label[] = [];
  const taken: Box[] = [];
  for (const [rank, spot] of spots.entries()) {
    if (labels.length >= MOST) break;
    const blocked = marks.filter((mark) => rank >= BOLD && mark.spot !== spot).map(({ box }) => box);
    const isFree = (wanted: Box) =>
      inside(wanted, screen) && ![...taken, ...blocked].some((one) => overlap(one, wanted));
    const found = wishes(spot, nameOf(spot)).find((label) => isFree(boxOf(label)));
    if (found === undefined) continue;
    labels.push(found);
    taken.push(boxOf(found));
  }
  return labels;
}

/** Marks that no label covers: so many of the largest. */
const FIRM = 60;
/** So many of the largest may cover other marks with their names, since a picture without these tells nothing. */
const BOLD = 10;
/** More names than this are not read. */
const MOST = 250;

function wishes(spot: Spot, name: string): readonly Label[] {
  const letters = [...name];
  const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
  if (text.trim() === '') return [];
  const font = Math.round(9 + spot.radius / 3);
  const aside = spot.radius + GAP;
  return [
    { spot, text, x: spot.x + aside, y: spot.y, font, anchor: 'start' },
    { spot, text, x: spot.x - aside, y: spot.y, font, anchor: 'end' },
  ];
}

function boxOf({ text, x, y, font, anchor }: Label): Box {
  const width = [...text].length * font * LETTER;
  return anchor === 'start' ? box(x, x + width, y, font * 1.2) : box(x - width, x, y, font * 1.2);
}

const markOf = ({ x, y, radius }: Spot): Box => box(x - radius, x + radius, y, 2 * radius);

const box = (left: number, right: number, middle: number, height: number): Box => ({
  left,
  right,
  top: middle - height / 2,
  bottom: middle + height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
