/** A published article, as its file beside the graph holds it, read with care: whoever opens a folder may find anything in it. */
import { type Json, list, numberOrNull, object, text } from '../base/fields.ts';
import { FORMS, type Form, KINDS, type Kind } from '../model.ts';

/** A reason as the file has it: it may be of a program that knew other kinds. */
export interface Witness {
  readonly by: string;
  readonly id: string;
  readonly weight: number;
}

/** A name in the text, with its actor. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly form: Form;
  readonly entity: string;
  readonly sentence: number;
  /** How sure the name is, between 0 and 1. */
  readonly confidence: number | undefined;
  readonly evidence: readonly Witness[];
}

/** An article with its sentences and the names in it; offsets are UTF-16, half-open. */
export interface FullArticle {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly marks: readonly Mark[];
  /** What its sentences state, as the file has it: `statementsIn` reads it. */
  readonly relations: readonly unknown[];
}

/** The paths below the folder of a graph at which articles may lie. */
export const ARTICLE_PATH = /^articles\/[\w-]+\.json$/;

/** Reads an article file; marks and sentences outside the text are left out. */
export function parseArticle(value: unknown): FullArticle {
  const file = object(value);
  const body = text(file.text);
  return {
    text: body,
    language: text(file.language),
    sentences: list(file.sentences).map((span) => spanIn(body, ...ends(span))),
    marks: list(file.mentions).flatMap((mention) => readMark(body, object(mention))),
    relations: list(file.relations),
  };
}

function ends(span: unknown): [unknown, unknown] {
  const [start, end] = list(span);
  return [start, end];
}

function spanIn(body: string, start: unknown, end: unknown): [number, number] {
  const from = numberOrNull(start) ?? 0;
  const to = numberOrNull(end) ?? 0;
  return 0 <= from && from < to && to <= body.length ? [from, to] : [0, 0];
}

function readMark(body: string, given: Json): Mark[] {
  const [start, end] = spanIn(body, given.start, given.end);
  const kind = KINDS.find((one) => one === given.kind);
  const form = FORMS.find((one) => one === given.form);
  const sentence = numberOrNull(given.sentence);
  if (start === end || !kind || !form || sentence === null) return [];
  return [
    {
      start,
      end,
      kind,
      form,
      entity: text(given.entity),
      sentence,
      confidence: numberOrNull(given.confidence) ?? undefined,
      evidence: readWitnesses(given.evidence),
    },
  ];
}

function readWitnesses(value: unknown): Witness[] {
  return list(value)
    .map(object)
    .map(({ by, id, weight }) => ({ by: text(by), id: text(id), weight: numberOrNull(weight) ?? 0 }));
}
