/** What an article says of the places that may have a body, weighed for each sentence. */

/** Something that speaks for a place. */
export interface Hint {
  readonly place: string;
  readonly sentence: number;
  /** Where it stands among the mentions of the article. */
  readonly index: number;
  /** Whether it is the body of that place itself, under its full name or with its place beside it. */
  readonly isBody: boolean;
}

const IN_SENTENCE = 4;
const NEXT_TO_IT = 2;
/** What stands elsewhere counts so much in all, one for each. */
const MOST_ELSEWHERE = 10;
/** The body itself counts once. */
const BODY = 6;
/** The place whose body is the best known one of the word. */
const OWN = 3;

/** The least for which a place is taken, and how much more than for any other must speak for it. */
const LEAST = 2;
const TIMES = 2;

/** How much speaks for each place; with a sentence, what stands in it counts for more. */
export function pointsOf(
  hints: readonly Hint[],
  own: string | undefined,
  sentence?: number,
): ReadonlyMap<string, number> {
  const points = new Map<string, number>(own === undefined ? [] : [[own, OWN]]);
  const add = (place: string, more: number) => points.set(place, (points.get(place) ?? 0) + more);
  const elsewhere = new Map<string, number>();
  for (const hint of hints) {
    const distance = sentence === undefined ? Number.POSITIVE_INFINITY : Math.abs(hint.sentence - sentence);
    if (distance === 0) add(hint.place, IN_SENTENCE);
    else if (distance === 1) add(hint.place, NEXT_TO_IT);
    else elsewhere.set(hint.place, (elsewhere.get(hint.place) ?? 0) + 1);
  }
  for (const [place, count] of elsewhere) add(place, Math.min(MOST_ELSEWHERE, count));
  for (const place of new Set(hints.flatMap((hint) => (hint.isBody ? [hint.place] : [])))) add(place, BODY);
  return points;
}

/** The place that is clearly ahead of all others. */
export function ahead(points: ReadonlyMap<string, number>): string | undefined {
  const [best, next] = [...points].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST) return undefined;
  return next === undefined || best[1] >= TIMES * next[1] ? best[0] : undefined;
}

/** The place whose body the article named last before a mention, else the first that it names. */
export function introduced(hints: readonly Hint[], index: number): string | undefined {
  const bodies = hints.filter(({ isBody }) => isBody);
  return (bodies.findLast((body) => body.index < index) ?? bodies[0])?.place;
}
