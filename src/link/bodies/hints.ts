/** What an article says of the places that may have a body, weighed for each sentence. */
import { prefixLength } from '../../base/prefix-length.ts';

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

/** The hints of an article about one word. */
export interface Hints {
  /** How much speaks for each place: some for the `own` one of the word; with a sentence, what stands in and beside it counts for more. */
  readonly points: (own: string | undefined, sentence?: number) => ReadonlyMap<string, number>;
  /** The place whose body the article named last before a mention, else the first that it names. */
  readonly introduced: (index: number) => string | undefined;
}

/** Weighs hints, given in their order; what was asked of a sentence is kept, so that time stays linear. */
export function weigh(hints: readonly Hint[]): Hints {
  const bodies = hints.filter(({ isBody }) => isBody);
  const everywhere = counted(hints);
  const named = new Set(bodies.map(({ place }) => place));
  const bySentence = new Map<number, Hint[]>();
  for (const hint of hints) {
    const beside = bySentence.get(hint.sentence);
    if (beside === undefined) bySentence.set(hint.sentence, [hint]);
    else beside.push(hint);
  }
  const near = oncePerNumber((sentence) => ({
    within: counted(bySentence.get(sentence) ?? []),
    next: counted([sentence - 1, sentence + 1].flatMap((one) => bySentence.get(one) ?? [])),
  }));
  const pointsOf = (place: string, sentence: number | undefined): number => {
    const [within, next] = sentence === undefined ? [0, 0] : timesIn(near(sentence), place);
    const elsewhere = (everywhere.get(place) ?? 0) - within - next;
    const body = named.has(place) ? BODY : 0;
    return IN_SENTENCE * within + NEXT_TO_IT * next + Math.min(MOST_ELSEWHERE, elsewhere) + body;
  };
  return {
    points: (own, sentence) => {
      const places = new Set([...(own === undefined ? [] : [own]), ...everywhere.keys()]);
      return new Map(
        [...places].map((place) => [place, pointsOf(place, sentence) + (place === own ? OWN : 0)] as const),
      );
    },
    introduced: (index) => {
      const before = prefixLength(bodies.length, (at) => (bodies[at]?.index ?? index) < index);
      return bodies[Math.max(0, before - 1)]?.place;
    },
  };
}

interface Near {
  readonly within: ReadonlyMap<string, number>;
  readonly next: ReadonlyMap<string, number>;
}

const timesIn = ({ within, next }: Near, place: string): readonly [within: number, next: number] => [
  within.get(place) ?? 0,
  next.get(place) ?? 0,
];

/** How often each place is spoken for. */
function counted(hints: readonly Hint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of hints) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function oncePerNumber<T>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>();
  return (number) => {
    const known = made.get(number) ?? make(number);
    made.set(number, known);
    return known;
  };
}

/** The place that is clearly ahead of all others. */
export function ahead(points: ReadonlyMap<string, number>): string | undefined {
  const [best, next] = [...points].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST) return undefined;
  return next === undefined || best[1] >= TIMES * next[1] ? best[0] : undefined;
}
