/** Marked articles with corrections: what is found in them is mended and linked. */
import { applyCorrections } from '../../src/corrections/apply.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { link } from '../../src/link/index.ts';
import type { Article, Entity } from '../../src/model.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';

type Given = readonly string[] | ReadonlyMap<string, string>;

/** The words of the test's language: a final -s is a genitive. */
const withoutGenitive = (_: string, word: string) => word.replace(/s$/u, '');

/** The actors of articles in which names are marked as in `test/link/marked.ts`, under these corrections. */
export function corrected(
  yaml: string,
  given: Given,
  heads: Readonly<Record<string, Partial<Article>>> = {},
) {
  const { founds, lookup, texts } = marked(given);
  const { corrections, problems: unread } = parseCorrections(yaml);
  const { mend, knowledge, problems } = applyCorrections(corrections, {
    knowledge: knowing(lookup),
    withoutGenitive,
  });
  const articles = founds.map(({ article: id }): Article => ({ ...heads[id], id, text: texts(id) ?? '' }));
  const mended = founds.map((found, i) => mend(articles[i] ?? { id: '', text: '' }, found));
  const { entities, actors } = link(mended, knowledge, texts);
  const said = [...unread, ...problems()].map(({ where, message }) => `${where}: ${message}`);
  /** For each article, each of its names with its actor. */
  const names = mended.map(({ mentions }, i) => mentions.map(({ name }, j) => `${name} = ${actors[i]?.[j]}`));
  return { entities, names, mended, said };
}

/** The actors of corrected articles as `id: names`. */
export const shownActors = (entities: readonly Entity[]): readonly string[] =>
  entities.map(({ id, names }) => `${id}: ${names.map(([name]) => name).join(', ')}`);

/** The corrections among the reasons of an actor. */
export const decisionsOn = (entities: readonly Entity[], id: string): readonly string[] =>
  entities
    .filter((entity) => entity.id === id)
    .flatMap(({ because }) => because.filter(({ by }) => by === 'correction').map((one) => one.id));
