/** Whether columns that came from a file can be counted: lengths that fit, numbers of what there is. */
import { FACETS, STATUSES } from '../model.ts';
import type { Occurrences } from './occurrences.ts';

/** The first column that does not fit the others; `undefined` where all do. */
export function wrongColumn(occurrences: Occurrences): string | undefined {
  const { actors, articles, version, sentences, paragraphs, first, sentence, paragraph } = occurrences;
  const { recurs, named, members, mentions, confidence, facet, facts } = occurrences;
  const places = first.at(-1) ?? 0;
  const has = (column: Uint32Array, length: number, below = 2 ** 32) =>
    column.length === length && column.every((value) => value < below);
  const counts = facts.type.length;
  const checks: readonly (readonly [name: string, sound: boolean])[] = [
    ['version', has(version, articles.length) && version.every((original, i) => original <= i)],
    ['sentences', has(sentences, articles.length)],
    ['paragraphs', has(paragraphs, articles.length)],
    ['sentence', has(sentence, places)],
    ['paragraph', has(paragraph, places)],
    ['places', has(first, articles.length + 1, places + 1)],
    ['recurs', has(recurs, places)],
    ['named', has(named, places + 1, members.length + 1) && named.at(-1) === members.length],
    ['members', has(members, members.length, actors.length)],
    ['mentions', has(mentions, members.length)],
    ['confidence', has(confidence, members.length, 101)],
    ['facet.as', has(facet, members.length, FACETS.length + 1)],
    ['fact.type', has(facts.type, counts, facts.texts.length)],
    ['fact.subject', has(facts.subject, counts, actors.length)],
    ['fact.object', has(facts.object, counts, actors.length + 1)],
    ['fact.role', has(facts.role, counts, facts.texts.length + 1)],
    ['fact.status', has(facts.status, counts, 2 * STATUSES.length)],
    ['fact.rule', has(facts.rule, counts, facts.texts.length)],
    ['fact.article', has(facts.article, counts, articles.length)],
    ['fact.sentence', has(facts.sentence, counts)],
  ];
  return checks.find(([, sound]) => !sound)?.[0];
}
