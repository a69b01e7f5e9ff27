/** An article that a reader has added in the page, with what was found in it: what the browser keeps. */
import { list, object, pairs, text } from '../../base/fields.ts';
import { ARTICLE_PATH } from '../../graph/article-file.ts';
import { KINDS, type Kind } from '../../model.ts';

/** Somebody whom the network did not know before. */
export interface FreshActor {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly names: readonly (readonly [name: string, count: number])[];
  readonly row?: string;
  readonly description?: string;
}

/** An added article with its findings and new actors. */
export interface Addition {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  /** Its path below the folder of the graph, under which the page finds it. */
  readonly file: string;
  /** What a build would have published of it, as JSON. */
  readonly content: string;
  readonly fresh: readonly FreshActor[];
}

/** The additions that a text holds; what makes no sense is left out. */
export function readAdditions(json: string): readonly Addition[] {
  try {
    return list(JSON.parse(json)).flatMap((value) => readAddition(object(value)));
  } catch {
    return [];
  }
}

function readAddition(given: Readonly<Record<string, unknown>>): Addition[] {
  const [id, file, content] = [text(given.id), text(given.file), text(given.content)];
  if (id === '' || !isJson(content) || !ARTICLE_PATH.test(file)) return [];
  const [title, date, source] = [text(given.title), text(given.date), text(given.source)];
  const [url, language] = [text(given.url), text(given.language)];
  const fresh = list(given.fresh).flatMap((value) => readFresh(object(value)));
  return [{ id, title, date, source, url, language, file, content, fresh }];
}

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

function readFresh({
  id,
  kind,
  label,
  names,
  row,
  description,
}: Readonly<Record<string, unknown>>): FreshActor[] {
  const known = KINDS.find((one) => one === kind);
  if (text(id) === '' || known === undefined) return [];
  return [
    {
      id: text(id),
      kind: known,
      label: text(label) || text(id),
      names: pairs(names),
      ...(text(row) !== '' && { row: text(row) }),
      ...(text(description) !== '' && { description: text(description) }),
    },
  ];
}
