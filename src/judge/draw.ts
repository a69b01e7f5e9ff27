/** Draws a sample of what the occurrence file counts, without reading an article; then finds what was drawn in its articles. */
import type { FullArticle } from '../graph/article-file.ts';
import { KINDS, type Kind } from '../model.ts';
import type { Occurrences } from '../occurrences/index.ts';
import type { Shown } from './question.ts';
import { type Sample, sampler } from './sample.ts';

/** How many of each are drawn, and by which seed. */
export interface Wanted {
  readonly seed: number;
  readonly mentions: number;
  readonly pairs: number;
}

/** A mention by its sentence: the actor is named there so many times, and this is the one of that number. */
export interface DrawnMention {
  readonly article: string;
  readonly sentence: number;
  readonly actor: string;
  /** From 0. */
  readonly turn: number;
}

/** What was drawn, to be asked about. */
export interface DrawnSample {
  readonly mentions: readonly DrawnMention[];
  readonly pairs: readonly (readonly [DrawnMention, DrawnMention])[];
}

/** No sentence names an actor as often. */
const TURNS = 100_000;

/** Draws mentions, each as likely as any other, and pairs of mentions of one actor in two articles. Linear time. */
export function drawFrom(
  { actors, kinds, articles, first, sentence, named, members, mentions }: Occurrences,
  wanted: Wanted,
): DrawnSample {
  const draw = sampler(wanted.seed, wanted);
  for (const [i, { id: article }] of articles.entries())
    for (let place = first[i] ?? 0; place < (first[i + 1] ?? 0); place += 1)
      for (let from = named[place] ?? 0, at = from; at < (named[place + 1] ?? 0); at += 1)
        for (let turn = 0; turn < (mentions[at] ?? 0); turn += 1) {
          const number = members[at] ?? 0;
          const span = { start: sentence[place] ?? 0, end: (at - from) * TURNS + turn };
          draw.add({ article, ...span, kind: kinds[number] ?? 'person', actor: actors[number] ?? '' });
        }
  return bySentence(draw.sample());
}

/** What was drawn has the number of its sentence for its beginning, and for its end its turn, after the number of its actor in the sentence. */
function bySentence({ mentions, pairs }: Sample): DrawnSample {
  const read = ({ article, start, end, actor }: Sample['mentions'][number]): DrawnMention => ({
    article,
    sentence: start,
    actor,
    turn: end % TURNS,
  });
  return { mentions: mentions.map(read), pairs: pairs.map(([one, other]) => [read(one), read(other)]) };
}

/** What is known of an article in which something was drawn. */
export interface Around {
  readonly article: FullArticle;
  /** Of its text. */
  readonly hash: string;
  /** Date, source and title. */
  readonly head: string;
  /** The actor as readers see it. */
  readonly actor: { readonly label: string; readonly kind: unknown };
}

/** What was drawn, in its article; nothing where it stands there no more. */
export function shownIn(
  { article: id, sentence, actor, turn }: DrawnMention,
  { article, hash, head, actor: { label, kind } }: Around,
): Shown | undefined {
  const marks = article.marks.filter((one) => one.entity === actor && one.sentence === sentence);
  const found = marks[turn] ?? marks.at(-1);
  if (found === undefined) return undefined;
  const { start, end } = found;
  const name = article.text.slice(start, end).replace(/\s+/gu, ' ');
  const mark = { ...found, kind: kindOr(found.kind, kind) };
  return { place: { article: id, hash, start, end, name }, mark, article, label, head };
}

/** The kind of the actor, which is what readers see: a mention may have been found as one of another kind. */
const kindOr = (found: Kind, kind: unknown): Kind => KINDS.find((one) => one === kind) ?? found;
