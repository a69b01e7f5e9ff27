/** The map: shares the stage out among the communities of what is visible, and places actors in the area of their own. */
import { GAP, partMarks } from './apart.ts';
import { outlinesOf } from './areas.ts';
import { communitiesOf } from './communities.ts';
import { shareStage } from './ground.ts';
import { type Group, groupsOf } from './group.ts';
import { huesOf } from './hues.ts';
import type { MapInput, MapLink, Point, Seat, Stage } from './input.ts';
import { alwaysNamed, type Placed, placeLabels, type Rect } from './labels.ts';
import { MANY } from './many.ts';
import { labelBudget, type Mark, marksOf } from './mark.ts';
import { createMover } from './mover.ts';
import { placeNames } from './name-place.ts';
import type { ActorMap, Area, Place } from './output.ts';
import { makeRoom } from './room.ts';
import { keepSeats, seat } from './seats.ts';
import { settle } from './settle.ts';
import type { Sheet } from './sheet.ts';
import { startByForces, startFromBefore } from './start.ts';
import type { Heading } from './title.ts';
import { uncross } from './uncross.ts';

const SEED = 7;
/** Above this the gain is not worth the time. */
const MOST_TO_UNCROSS = 450;
/** The map before is a start where it knows this share of the actors. */
const KNOWN = 0.5;
/** Where there are more marks than room, further passes push them around in vain. */
const CROWDED_PASSES = 5;
/** The shares of the work that are done when communities are known, when they are seated, and what settling takes. */
const JOINED = 0.2;
const SEATED = 0.5;
const SETTLING = 0.3;
/** In the surroundings of one actor groups may be small, and should be few. */
const AROUND = { smallest: 3, most: 8 };

/** Hears which share of a map is done and, once, how it will look about. */
export type Hear = (share: number, rough: ActorMap | null) => void;

/** The map of `input`; the same input gives the same map. Of many actors `hear` is told how far it is. */
export function drawMap(input: MapInput, hear: Hear = () => undefined): ActorMap {
  const { actors, drawn, stage, seed = SEED, before = new Map() } = input;
  if (actors.length === 0) return { stage, places: [], areas: [] };
  const marks = marksOf(input);
  const isLong = marks.length > MANY;
  const tell: Hear = isLong ? hear : () => undefined;
  const known = marks.filter(({ actor }) => before.has(actor.key)).length;
  const warm = known >= KNOWN * marks.length;
  joinCommunities(marks, input, seed, warm);
  tell(JOINED, null);
  if (warm) startFromBefore(marks, before, stage);
  else startByForces(marks, drawn, stage, seed);
  const groups = groupsOf(marks, input.links, stage, input.centre);
  if (warm) keepSeats(groups, stage);
  else seat(groups, stage, seed);
  const sheet = shareStage(groups, stage);
  const outcome = (labels: readonly Placed[]) => finish(marks, groups, sheet, labels, before);
  settle(groups, sheet, warm, (share) =>
    tell(SEATED + SETTLING * share, share === 0 && isLong ? outcome([]) : null),
  );
  tell(SEATED + SETTLING, null);
  if (!warm && marks.length <= MOST_TO_UNCROSS) uncross(groups, marks, drawn);
  spread(marks, sheet);
  placeNames(groups, marks, sheet);
  return outcome(labelsOn(marks, groups, sheet, drawn));
}

/** Gives each mark its community; the centre, if there is one, has its own. */
function joinCommunities(
  marks: readonly Mark[],
  { links, centre, before }: MapInput,
  seed: number,
  warm: boolean,
): void {
  const middle = marks.findIndex(({ actor }) => actor.key === centre);
  const areaBefore = (at: number) => before?.get(marks[at]?.actor.key ?? '')?.area;
  if (middle < 0) {
    const found = communitiesOf(marks.length, links, { seed, before: warm ? areaBefore : undefined });
    for (const [at, mark] of marks.entries()) mark.community = found[at] ?? 0;
    return;
  }
  const others = links.filter(({ a, b }) => a !== middle && b !== middle);
  const found = communitiesOf(marks.length, others, { seed, limits: AROUND });
  for (const [at, mark] of marks.entries()) mark.community = at === middle ? marks.length : (found[at] ?? 0);
}

function spread(marks: readonly Mark[], sheet: Sheet): void {
  const move = createMover(sheet);
  const most = isRoomFor(marks, sheet.stage) ? Number.POSITIVE_INFINITY : CROWDED_PASSES;
  partMarks(marks, move, Math.min(most, 60));
  makeRoom(marks, sheet, move, labelBudget(sheet.stage), Math.min(most, 50));
  makeRoom(marks, sheet, move, alwaysNamed(sheet.stage), Math.min(most, 24));
  partMarks(marks, move, Math.min(most, 60));
}

/** Whether the marks could stand on the stage without touching. */
function isRoomFor(marks: readonly Mark[], { width, height }: Stage): boolean {
  return marks.reduce((sum, { radius }) => sum + (2 * radius + GAP) ** 2, 0) < width * height;
}

function finish(
  marks: readonly Mark[],
  groups: readonly Group[],
  sheet: Sheet,
  placed: readonly Placed[],
  before: ReadonlyMap<string, Seat>,
): ActorMap {
  const labels = new Map(placed.map((label) => [label.key, label.box]));
  const hues = huesOf(groups, sheet, before);
  const areas = groups.map((group): Area => {
    const { heading } = group;
    const boxes = group.marks.flatMap(({ actor }) => labels.get(actor.key) ?? []);
    const named = heading ? [...boxes, headingBox(heading)] : boxes;
    const rings = groups.length > 1 ? outlinesOf(group, named, sheet, marks.length) : [];
    const title = heading && { text: heading.text, font: heading.font, ...rounded(heading) };
    return {
      id: group.id,
      hue: hues.get(group.id) ?? 0,
      rings: rings.map((ring) => ring.map(rounded)),
      title,
    };
  });
  return { stage: sheet.stage, places: marks.map(placeOf), areas };
}

function placeOf(mark: Mark): Place {
  const { actor, radius, font, bold, rank, community } = mark;
  return { key: actor.key, ...rounded(mark), radius: tenths(radius), font, bold, rank, area: community };
}

/** The labels of a map at its own size, as the stage will place them. */
function labelsOn(
  marks: readonly Mark[],
  groups: readonly Group[],
  sheet: Sheet,
  drawn: readonly MapLink[],
): readonly Placed[] {
  const towards = new Map<Mark, Point[]>(marks.map((mark) => [mark, []]));
  for (const { a, b } of drawn) {
    const [one, other] = [marks[a], marks[b]];
    if (!one || !other) continue;
    towards.get(one)?.push(other);
    towards.get(other)?.push(one);
  }
  const wishes = marks.map((mark) => ({
    ...mark,
    key: mark.actor.key,
    towards: towards.get(mark) ?? [],
    owns: (x: number, y: number) => sheet.under(x, y)?.owner === mark.community,
  }));
  const reserved = groups.flatMap(({ heading }) => (heading ? [headingBox(heading)] : []));
  return placeLabels(wishes, { ...stageOf(sheet), budget: labelBudget(sheet.stage), reserved });
}

const stageOf = ({ stage }: Sheet): Stage => stage;

function headingBox({ x, y, width, height }: Heading): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

function rounded({ x, y }: Point): Point {
  return { x: tenths(x), y: tenths(y) };
}
