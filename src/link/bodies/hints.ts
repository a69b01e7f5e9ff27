/** What an article says of the places that may have a body, weighed for each sentence. */
import { countUp, countUpFor } from '../../base/count-up.ts';
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

type Times = Map<string, number>;

/** No sentence of an article, nor beside one. */
const NOWHERE = -2;

/** Weighs hints, given in their order. They are counted once, so that time stays linear. */
export function weigh(hints: readonly Hint[]): Hints {
  const bodies = hints.filter(({ isBody }) => isBody);
  const named = new Set(bodies.map(({ place }) => place));
  const everywhere: Times = new Map();
  const bySentence = new Map<number, Times>();
  for (const { place, sentence } of hints) {
    countUp(everywhere, place);
    countUpFor(bySentence, sentence, place);
  }
  const pointsOf = (place: string, sentence: number): number => {
    const timesIn = (one: number): number => bySentence.get(one)?.get(place) ?? 0;
    const [within, next] = [timesIn(sentence), timesIn(sentence - 1) + timesIn(sentence + 1)];
    const elsewhere = (everywhere.get(place) ?? 0) - within - next;
    const body = named.has(place) ? BODY : 0;
    return IN_SENTENCE * within + NEXT_TO_IT * next + Math.min(MOST_ELSEWHERE, elsewhere) + body;
  };
  return {
    points: (own, sentence = NOWHERE) => {
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

/**
 * The place that is clearly ahead of all others.
 * @example
 * ahead(new Map([['cities/hamburg', 9], ['cities/berlin', 1]])) // 'cities/hamburg'
 * ahead(new Map([['cities/hamburg', 9], ['cities/berlin', 8]])) // undefined
 */
export function ahead(points: ReadonlyMap<string, number>): string | undefined {
  const [best, next] = [...points].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST) return undefined;
  return next === undefined || best[1] >= TIMES * next[1] ? best[0] : undefined;
}
