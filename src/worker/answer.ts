/** One article through the pipeline: its names, its actors, and the rows and rules that the reasons name. */
import { derivationsOf, find, type Knowledge } from '../find/index.ts';
import { link } from '../link/index.ts';
import type { Article, Evidence, Found } from '../model.ts';
import type { Answer } from './protocol.ts';

/** Finds the names in one article and links them among themselves. */
export function answer(article: Article, knowledge: Knowledge): Answer {
  const { rowById } = knowledge.gazetteer;
  const found = find(article, knowledge);
  const { entities, actors } = link([found], rowById, () => article.text);
  return {
    found,
    entities,
    actors: actors[0] ?? [],
    rows: namedBy('gazetteer', found).flatMap((id) => rowById(id) ?? []),
    rules: rulesIn(found, knowledge),
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
