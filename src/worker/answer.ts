/** One article through the pipeline: its names, its actors, and the rows that the reasons name. */
import { find, type Knowledge } from '../find/index.ts';
import { commonBodies } from '../knowledge/bodies.ts';
import { link, linkKnowledge } from '../link/index.ts';
import type { Article, Found } from '../model.ts';
import { type Joined, joinActors } from './join.ts';
import type { Answer, Joining } from './protocol.ts';

/** What the worker does once its packs are open. */
export interface Answerer {
  /** Finds the names in an article and links them among themselves. */
  readonly answer: (article: Article) => Answer;
  /** Links articles in which names were found with the actors of a network. */
  readonly join: (joining: Joining) => Joined;
}

/** An answerer with what the packs know. */
export function createAnswerer(knowledge: Knowledge): Answerer {
  const linking = linkKnowledge(knowledge.gazetteer, knowledge.languages, commonBodies);
  return {
    answer: (article) => {
      const found = find(article, knowledge);
      const { entities, actors } = link([found], linking, () => article.text);
      return {
        found,
        entities,
        actors: actors[0] ?? [],
        rows: rowsIn(found).flatMap((id) => linking.rowById(id) ?? []),
      };
    },
    join: ({ articles, founds, known }) => {
      const texts = new Map(articles.map(({ id, text }) => [id, text]));
      return joinActors(founds, known, linking, (id) => texts.get(id));
    },
  };
}

/** The ids of the rows that reasons name, each once. */
function rowsIn({ mentions }: Found): readonly string[] {
  const rows = mentions.flatMap(({ evidence }) => evidence.filter(({ by }) => by === 'gazetteer'));
  return [...new Set(rows.map(({ id }) => id))];
}
