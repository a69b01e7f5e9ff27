/** One article through the pipeline: its names, its actors, and the rows and rules that the reasons name. */
import { derivationsOf, find, type Knowledge } from '../find/index.ts';
import { link, linkKnowledge } from '../link/index.ts';
import type { Article, Evidence, Found } from '../model.ts';
import type { Answer } from './protocol.ts';

/** Finds the names in an article and links them among themselves. */
export type Answerer = (article: Article) => Answer;

/** An answerer with what the packs know. */
export function createAnswerer(knowledge: Knowledge): Answerer {
  const linking = linkKnowledge(knowledge.gazetteer, knowledge.languages);
  return (article) => {
    const found = find(article, knowledge);
    const { entities, actors } = link([found], linking, () => article.text);
    return {
      found,
      entities,
      actors: actors[0] ?? [],
      rows: namedBy('gazetteer', found).flatMap((id) => linking.rowById(id) ?? []),
      rules: rulesIn(found, knowledge),
    };
  };
}

function rulesIn(found: Found, knowledge: Knowledge): Answer['rules'] {
  const { language } = knowledge.of(found.language);
  const because = new Map([
    ...language.rules.map((rule) => [rule.id, rule.because] as const),
    ...derivationsOf(language).map((one) => [`${language.code}/${one.id}`, one.because] as const),
  ]);
  return namedBy('rule', found).flatMap((id) => {
    const sentence = because.get(id);
    return sentence === undefined ? [] : [[id, sentence] as const];
  });
}

/** The ids of the witnesses of one kind, each once. */
function namedBy(by: Evidence['by'], { mentions }: Found): readonly string[] {
  const witnesses = mentions.flatMap(({ evidence }) => evidence.filter((one) => one.by === by));
  return [...new Set(witnesses.map(({ id }) => id))];
}
