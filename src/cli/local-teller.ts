/** What `extract --local` tells of an article: a pure function of its line, with all that linking and counting need later on. */

import { paragraphsOf, sentenceHashes } from '../collect/index.ts';
import type { Article, Facet, Mention, Relation } from '../model.ts';
import type { Pipeline } from '../pipeline.ts';
import { idPart } from '../spelling/id-part.ts';
import type { Teller } from './answer.ts';
import { type LocalField, only } from './local-fields.ts';

/** Tells these fields of articles. */
export function localTellerOf(pipeline: Pipeline, fields: readonly LocalField[]): Teller {
  const wanted: ReadonlySet<string> = new Set(fields);
  const hashed = ['hashes', 'words'].some((field) => wanted.has(field));
  return (article) => {
    const { found, locals } = pipeline.locals(article);
    const hashes = hashed ? sentenceHashes(found, article.text) : [];
    const localOf = new Map(locals.flatMap(({ mentions }, i) => mentions.map((at) => [at, i] as const)));
    const facetOf = new Map(locals.flatMap(({ facets }) => facets));
    return {
      ...only(wanted, headOf(article, found.language)),
      ...only(wanted, {
        sentences: found.sentences.length,
        hashes: hashes.map(({ hash }) => hash),
        words: hashes.map(({ words }) => words),
        paragraph: paragraphsOf(article.text, found.sentences),
        locals: locals.map(({ record, because }) => ({ local: record, because })),
      }),
      ...only(wanted, { relations: found.relations?.map((one) => relationOf(one, found.mentions)) }),
      mentions: found.mentions.map((mention, i) =>
        mentionOf(wanted, mention, { local: localOf.get(i), facet: facetOf.get(i) }),
      ),
    };
  };
}

/** A statement; its ends are numbers of mentions, −1 where a correction has taken one away. */
function relationOf({ from, to, ...relation }: Relation, mentions: readonly Mention[]): object {
  const numberAt = (start: number) => mentions.findLastIndex((mention) => mention.start === start);
  return { ...relation, from: numberAt(from), ...(to !== undefined && { to: numberAt(to) }) };
}

const headOf = ({ id, title, date, source, url, text }: Article, language: string) => ({
  ...{ language, title, date, source, url, text },
  part: idPart(id),
});

/** What linking knows of a mention: its actor within the article, and for what else a place stands. */
interface Meant {
  readonly local: number | undefined;
  readonly facet: Facet | undefined;
}

const mentionOf = (wanted: ReadonlySet<string>, mention: Mention, meant: Meant): object =>
  only(wanted, { ...mention, text: undefined, ...meant });
