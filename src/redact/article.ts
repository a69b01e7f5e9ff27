/** What of an article is published: without the names of hidden people, and without its text but for the sentences of links. */
import { object, text } from '../base/fields.ts';
import { type FullArticle, type Mark, parseArticle, type Witness } from '../graph/article-file.ts';
import { type Hidden, wordsFor } from './people.ts';
import { replaceStretches, stretchesOf } from './texts.ts';

/** The fields of an article file that tell of it. */
export interface Head {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly [field: string]: string;
}

/** What is published of an article: what is said of it, and its text with the places of names. */
export interface Redacted {
  readonly head: Head;
  readonly article: FullArticle;
}

const FIELDS = ['id', 'language', 'title', 'date', 'source', 'url'];

/** An article file as it is: what else it may hold is not published. */
export function readArticle(value: unknown): Redacted {
  const file = object(value);
  const fields = Object.fromEntries(FIELDS.map((field) => [field, text(file[field])]));
  return { head: { id: '', title: '', url: '', ...fields }, article: parseArticle(value) };
}

/** The JSON of an article file with a line break at its end; what is empty is left out. */
export function articleText({ head, article }: Redacted): string {
  const { text, sentences, marks } = article;
  const stated = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== ''));
  return `${JSON.stringify({ ...stated, text, sentences, mentions: marks })}\n`;
}

/** Hides people in an article. @param id what the article is called instead, since ids may spell names as well. */
export type Hide = (redacted: Redacted, id: string) => Redacted;

/**
 * Replaces all mentions of hidden people and all words that name them, in the title, too. The address, which may spell a name, is left out
 * where somebody is hidden.
 */
export function hideFrom(people: ReadonlyMap<string, Hidden>): Hide {
  const fullNames = byFirstWord(people);
  return (redacted, id) => {
    const names = namesIn(redacted, people, fullNames);
    return names.size === 0 ? redacted : hideIn(redacted, people, names, id);
  };
}

function hideIn(
  { head, article }: Redacted,
  people: ReadonlyMap<string, Hidden>,
  names: ReadonlyMap<string, string>,
  id: string,
): Redacted {
  const mentions = article.marks.flatMap(({ entity, start, end }) => {
    const person = people.get(entity);
    return person ? [{ start, end, by: person.by }] : [];
  });
  const { text, place } = replaceStretches(article.text, [...mentions, ...stretchesOf(article.text, names)]);
  const title = replaceStretches(head.title, stretchesOf(head.title, names)).text;
  const sentences = article.sentences.map(([start, end]) => [place(start), place(end)] as const);
  const words = [...names.keys()].map((name) => name.toLowerCase());
  const isTelling = ({ id: witness }: Witness) => words.some((word) => witness.toLowerCase().includes(word));
  const marks = article.marks.flatMap((mark): readonly Mark[] => {
    const person = people.get(mark.entity);
    const [start, end] = [place(mark.start), place(mark.end)];
    if (person === undefined) {
      const evidence = mark.evidence.filter((one) => !isTelling(one));
      return start < end ? [{ ...mark, start, end, evidence }] : [];
    }
    if (person.id === undefined) return [];
    return [{ ...mark, start: end - person.by.length, end, entity: person.id, evidence: [] }];
  });
  return { head: { ...head, id, title, url: '' }, article: { ...article, text, sentences, marks } };
}

type FullNames = ReadonlyMap<string, readonly (readonly [name: string, by: string])[]>;

/** The names of several words, by the first of them. */
function byFirstWord(people: ReadonlyMap<string, Hidden>): FullNames {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const { names, by } of people.values()) {
    for (const name of names.filter((one) => /\s/u.test(one))) {
      const [first = ''] = name.match(WORD) ?? [];
      found.set(first, [...(found.get(first) ?? []), [name, by]]);
    }
  }
  return found;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words that name hidden people whom the article mentions, and full names of all others. */
function namesIn(
  { head, article }: Redacted,
  people: ReadonlyMap<string, Hidden>,
  fullNames: FullNames,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const text = `${head.title} ${article.text}`;
  for (const word of new Set(text.match(WORD) ?? []))
    for (const [name, by] of fullNames.get(word) ?? []) if (text.includes(name)) names.set(name, by);
  for (const entity of new Set(article.marks.map((mark) => mark.entity))) {
    const person = people.get(entity);
    for (const name of person ? wordsFor(person) : []) names.set(name, person?.by ?? '');
  }
  return names;
}

/** Leaves of the text only the sentences that name two actors or more. All sentences keep their numbers; those left out are empty. */
export function sentencesOfLinks({ head, article }: Redacted): Redacted {
  const named = new Map<number, Set<string>>();
  for (const { sentence, entity } of article.marks)
    named.set(sentence, (named.get(sentence) ?? new Set()).add(entity));
  let text = '';
  const moved = new Map<number, number>();
  const sentences = article.sentences.map(([start, end], i): readonly [number, number] => {
    if ((named.get(i)?.size ?? 0) < 2) return [0, 0];
    const at = text === '' ? 0 : text.length + 1;
    moved.set(i, at - start);
    text += `${text === '' ? '' : '\n'}${article.text.slice(start, end)}`;
    return [at, text.length];
  });
  const marks = article.marks.flatMap((mark) => {
    const by = moved.get(mark.sentence);
    return by === undefined ? [] : [{ ...mark, start: mark.start + by, end: mark.end + by }];
  });
  return { head, article: { ...article, text, sentences, marks } };
}
