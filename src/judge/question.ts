/** What somebody is asked: a name in its sentence and whom it was taken for, or two that were taken for one. */
import type { FullArticle, Mark } from '../graph/article-file.ts';
import type { Judgement, Place } from './judgement.ts';
import { VERDICTS_OF_PAIR, type Verdict, verdictsOfMention } from './verdict.ts';

/** A mention with all that is shown of it. */
export interface Shown {
  readonly place: Place;
  readonly mark: Mark;
  readonly article: FullArticle;
  /** Date, source and title. */
  readonly head: string;
  /** The name of the actor. */
  readonly label: string;
}

/** A question as it is shown, with the answers that it takes. */
export interface Question {
  /** The mention, or the two of a pair. */
  readonly shown: readonly Shown[];
  readonly text: string;
  readonly choices: readonly Verdict[];
  /** The judgement without its verdict. */
  readonly subject: Omit<Judgement, 'verdict'>;
}

/** How much of a sentence is shown on each side of the name, in characters: some sentences are tables. */
const MOST_AROUND = 300;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The sentence of a mark on one line, with the name in brackets. */
export function sentenceWith({ text, sentences }: FullArticle, { start, end, sentence }: Mark): string {
  const [from, to] = sentences[sentence] ?? [start, end];
  const before = text.slice(Math.max(from, start - MOST_AROUND), start);
  const after = text.slice(end, Math.min(Math.max(to, end), end + MOST_AROUND));
  return oneLine(`${before}[${text.slice(start, end)}]${after}`).trim();
}

const subjectOf = ({ place, mark }: Shown) => ({ ...place, kind: mark.kind, actor: mark.entity });

/** Asks whether a mention is right. */
export function aboutMention(shown: Shown): Question {
  const { mark, article, head, label, place } = shown;
  return {
    shown: [shown],
    text: [head, `  ${sentenceWith(article, mark)}`, `${place.name} → ${label} (${mark.kind})`].join('\n'),
    choices: verdictsOfMention(mark.kind),
    subject: subjectOf(shown),
  };
}

/** Asks whether two mentions name one actor. */
export function aboutPair(one: Shown, other: Shown): Question {
  const both = [one, other].flatMap(({ head, article, mark }) => [head, `  ${sentenceWith(article, mark)}`]);
  return {
    shown: [one, other],
    text: [...both, `both → ${one.label} (${one.mark.kind})`].join('\n'),
    choices: VERDICTS_OF_PAIR,
    subject: { ...subjectOf(one), other: other.place },
  };
}

/**
 * The keys and what they say, on one line.
 * @example
 * choicesText([{ id: 'right', key: 'y', says: { en: 'right', de: 'richtig' }, right: true }]) // 'y right  u undo  q quit'
 */
export const choicesText = (choices: readonly Verdict[]): string =>
  [...choices.map(({ key, says }) => `${key} ${says.en}`), 'u undo', 'q quit'].join('  ');
