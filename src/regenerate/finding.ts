/**
 * What is found in a text, as a line: first the names, which every build needs, then, behind a tab, their reasons, which are
 * read where somebody asks for them. As objects the reasons of a corpus would take many times the memory of its names.
 */
import { FORMS, type Found, KINDS, type Mention, type Span } from '../model.ts';

/** A finding as text: two values of JSON with a tab between them. */
export type FindingLine = `${string}\t${string}`;

/** The reasons of each mention of an article. */
export type Reasons = readonly Mention['evidence'][];

type RunnerUp = NonNullable<Mention['runnerUp']>;

/** A name; 0 stands for the text as its citation form, for no row, and for no second-best reading. */
type StoredName = readonly [
  start: number,
  end: number,
  kind: number,
  form: number,
  sentence: number,
  credit: 0 | 1,
  name: string | 0,
  row: string | 0,
  runnerUp: RunnerUp | 0,
  /** -1 where it is not known. */
  confidence: number,
];

interface StoredNames {
  readonly language: string;
  /** Starts and ends, one after the other. */
  readonly sentences: readonly number[];
  readonly names: readonly StoredName[];
}

const storedName = (mention: Mention): StoredName => [
  mention.start,
  mention.end,
  KINDS.indexOf(mention.kind),
  FORMS.indexOf(mention.form),
  mention.sentence,
  mention.credit ? 1 : 0,
  mention.name === mention.text ? 0 : mention.name,
  mention.row ?? 0,
  mention.runnerUp ?? 0,
  mention.confidence ?? -1,
];

/** The line of what was found, whatever the id of the article. */
export function lineOf({ language, sentences, mentions }: Found): FindingLine {
  const names: StoredNames = {
    language,
    sentences: sentences.flatMap(({ start, end }) => [start, end]),
    names: mentions.map(storedName),
  };
  const reasons: Reasons = mentions.map(({ evidence }) => evidence);
  return `${JSON.stringify(names)}\t${JSON.stringify(reasons)}`;
}

/** The reasons in the second part of a line. */
export const reasonsIn = (part: string): Reasons => JSON.parse(part);

function spansOf(bounds: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 1; i < bounds.length; i += 2) spans.push({ start: bounds[i - 1] ?? 0, end: bounds[i] ?? 0 });
  return spans;
}

/** A mention that reads its reasons when somebody asks for them. */
function mentionOf(stored: StoredName, article: string, evidence: () => Mention['evidence']): Mention {
  const [start, end, kind, form, sentence, credit, name, row, runnerUp, confidence] = stored;
  const text = article.slice(start, end);
  return {
    start,
    end,
    kind: KINDS[kind] ?? 'person',
    form: FORMS[form] ?? 'name',
    text,
    name: name === 0 ? text : name,
    ...(row !== 0 && { row }),
    sentence,
    ...(credit === 1 && { credit: true }),
    get evidence() {
      return evidence();
    },
    ...(runnerUp !== 0 && { runnerUp }),
    ...(confidence >= 0 && { confidence }),
  };
}

/** What the first part of a line says was found in the article; `read` gives the reasons of its mentions. */
export function foundIn(
  article: { readonly id: string; readonly text: string },
  names: string,
  read: () => Reasons,
): Found {
  const stored: StoredNames = JSON.parse(names);
  return {
    article: article.id,
    language: stored.language,
    sentences: spansOf(stored.sentences),
    mentions: stored.names.map((name, i) =>
      mentionOf(name, article.text, () => read()[i] as Mention['evidence']),
    ),
  };
}
