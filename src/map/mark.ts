/** Marks: actors on their way to a place, with what their size and label need. All lengths in CSS pixels. */
import type { MapActor, MapInput, MapLink, Stage } from './input.ts';
import { shorten, textWidth } from './text-width.ts';

/** An actor on the map while its place is sought. */
export interface Mark {
  readonly actor: MapActor;
  readonly rank: number;
  readonly radius: number;
  readonly font: number;
  readonly bold: boolean;
  /** Of the label. */
  readonly width: number;
  /** The area that it asks for: with its label, where it is among those that are labelled. */
  readonly need: number;
  /** The number of its community. */
  community: number;
  x: number;
  y: number;
  /** Drawn links, and the three strongest ones. */
  ties: readonly Tie[];
}

/** How strongly another mark pulls. */
export interface Tie {
  readonly to: Mark;
  readonly pull: number;
}

const LEAST_RADIUS = 3.2;
const MOST_RADIUS = 17;
/** Each actor has about this much of a stage of the usual density. */
const USUAL_ROOM = 3400;
const ROOM_PER_LABEL = 7300;
const BOLD_SHARE = 0.07;
const LONGEST_LABEL = 30;
const STRONGEST = 5;

/** How many labels suit a stage. */
export function labelBudget({ width, height }: Stage): number {
  return Math.round((width * height) / ROOM_PER_LABEL);
}

/**
 * What an actor's label reads.
 * @example
 * labelText({ label: 'NATO' }) // 'NATO'
 */
export const labelText = ({ label }: Pick<MapActor, 'label'>): string => shorten(label, LONGEST_LABEL);

/** How much room there is for each actor, 1 as usual. */
export function densityOf({ width, height }: Stage, actors: number): number {
  return Math.sqrt((width * height) / (Math.max(1, actors) * USUAL_ROOM));
}

/** A mark for each actor, not yet placed, tied to its neighbours. */
export function marksOf({ actors, links, drawn, stage }: MapInput): readonly Mark[] {
  const most = actors.reduce((max, { standing }) => Math.max(max, standing), 0) || 1;
  const ranked = actors
    .map((_, at) => at)
    .sort((a, b) => standingAt(actors, b) - standingAt(actors, a) || a - b);
  const rank = new Map(ranked.map((at, place) => [at, place]));
  const look = lookFor(stage, actors.length);
  const marks = actors.map((actor, at): Mark => {
    return {
      actor,
      ...look(actor, actor.standing / most, rank.get(at) ?? 0),
      community: 0,
      x: 0,
      y: 0,
      ties: [],
    };
  });
  tie(marks, links, drawn);
  return marks;
}

function standingAt(actors: readonly MapActor[], at: number): number {
  return actors[at]?.standing ?? 0;
}

/** Size and label by standing, as a share of the highest one, and rank. */
function lookFor(stage: Stage, actors: number) {
  const room = Math.min(1.5, Math.max(0.75, densityOf(stage, actors)));
  const least = LEAST_RADIUS * Math.min(1.3, room);
  const most = MOST_RADIUS * Math.min(1.35, Math.max(0.8, room));
  const budget = labelBudget(stage);
  return (actor: MapActor, share: number, rank: number) => {
    const size = Math.sqrt(Math.max(0, share));
    const radius = least + (most - least) * size ** 1.05;
    const font = Math.round(2 * (10.2 + 7.3 * size ** 0.9 * Math.min(1.15, room))) / 2 + (room > 1.2 ? 1 : 0);
    const bold = rank < Math.max(6, actors * BOLD_SHARE);
    const width = textWidth(labelText(actor), bold) * font;
    const labelled = (width + 2 * radius + 14) * (Math.max(1.25 * font, 2 * radius) + 10);
    const need = rank < budget ? labelled : (2 * radius + 8) ** 2;
    return { rank, radius, font, bold, width, need };
  };
}

/** What is both drawn and strong pulls so much more: long lines across others tell least. */
const DRAWN_AND_STRONG = 2;

function tie(marks: readonly Mark[], links: readonly MapLink[], drawn: readonly MapLink[]): void {
  const ties = new Map<Mark, Tie[]>(marks.map((mark) => [mark, []]));
  const [seen, strong] = [new Set(drawn), strongestOfEach(links)];
  for (const link of new Set([...seen, ...strong])) {
    const [one, other] = [marks[link.a], marks[link.b]];
    if (!one || !other) continue;
    const pull =
      Math.max(0.25, link.weight) ** 0.75 * (seen.has(link) && strong.has(link) ? DRAWN_AND_STRONG : 1);
    ties.get(one)?.push({ to: other, pull });
    ties.get(other)?.push({ to: one, pull });
  }
  for (const mark of marks) mark.ties = ties.get(mark) ?? [];
}

function strongestOfEach(links: readonly MapLink[]): ReadonlySet<MapLink> {
  const taken = new Map<number, number>();
  const kept = new Set<MapLink>();
  for (const link of [...links].filter(({ weight }) => weight > 0).sort((x, y) => y.weight - x.weight)) {
    for (const end of [link.a, link.b]) {
      const count = taken.get(end) ?? 0;
      if (count >= STRONGEST) continue;
      taken.set(end, count + 1);
      kept.add(link);
    }
  }
  return kept;
}
