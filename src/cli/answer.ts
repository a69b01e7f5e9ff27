/** The extraction contract: one line of JSON in, one line of JSON out. Pure but for what the register remembers. */

import type { Line } from '../host/split-lines.ts';
import { PackError } from '../knowledge/format/pack-error.ts';
import type { Article, Mention, Relation } from '../model.ts';
import type { Extractor } from '../pipeline.ts';
import { Broken, rowArticle, type TextOfRow } from '../scale/row.ts';

/** What is told of an article beside its id. */
export type Teller = (article: Article) => object;

/** Tells the names of an article, each with the actor that it is in the whole input; `withText` gives the text in which offsets count. */
export function tellerOf(extract: Extractor, withText = false): Teller {
  return (article) => {
    const { found, actors } = extract(article);
    const mentions = found.mentions.map(
      ({ start, end, text, kind, form, credit, confidence, evidence }, i) => {
        const marks = { ...(credit && { credit }), ...(confidence !== undefined && { confidence }) };
        return { start, end, text, kind, form, ...marks, entity: actors[i], evidence };
      },
    );
    const relations = found.relations?.map((one) => ({ ...one, ...relatedEnds(one, found.mentions) }));
    const text = withText && { text: article.text };
    return { language: found.language, ...text, mentions, ...(relations && { relations }) };
  };
}

/** The ends of a statement as numbers of mentions. */
function relatedEnds({ from, to }: Relation, mentions: readonly Mention[]): object {
  const numberAt = (start: number) => mentions.findIndex((mention) => mention.start === start);
  return { from: numberAt(from), ...(to !== undefined && { to: numberAt(to) }) };
}

/** An answer without its line feed, and whether the line was broken. */
export interface Answered {
  readonly text: string;
  readonly told?: object;
}

/** The answer to a line; `more` stands in every answer. Throws nothing but a `PackError`: what is wrong with the installation is no fault of the line. */
export function answer(line: Line, tell: Teller, more: object = {}, as: TextOfRow = 'given'): Answered {
  try {
    const { id, article } = rowArticle(line, as);
    const told = analysed(id, article, tell);
    return { text: withId(id, { ...told, ...more }), told };
  } catch (error) {
    if (error instanceof PackError) throw error;
    const broken = error instanceof Broken ? error : new Broken(String(error));
    return { text: withId(broken.id, { error: broken.message, ...more }) };
  }
}

function analysed(id: string, article: Article, tell: Teller): object {
  try {
    return tell(article);
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new Broken(`The article cannot be analysed: ${error instanceof Error ? error.message : error}`, id);
  }
}

/** An object as JSON with an id before all else, whose JSON is given: a number of many digits keeps them. */
function withId(id: string | undefined, value: object): string {
  const json = JSON.stringify(value);
  return id === undefined ? json : `{"id":${id},${json.slice(1)}`;
}
