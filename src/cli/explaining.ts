/** Explains in words: an actor from its names, a link from its sentences, a name from what spoke for it. */
import { list, number, pairs, text } from '../base/fields.ts';
import { meantBy, type Reference, referenceText } from '../corrections/index.ts';
import { readReference } from '../corrections/reference.ts';
import type { Witness } from '../graph/article-file.ts';
import { UserError } from '../host/user-error.ts';
import { languages } from '../languages/index.ts';
import { undetermined } from '../languages/undetermined.ts';
import type { ArticleHead } from '../occurrences/occurrences.ts';
import { wordsAround } from '../why/around.ts';
import { explain, type Subject } from '../why/explain.ts';
import { statementLines } from './explaining-statements.ts';
import { actorsOf } from './graph-actors.ts';
import type { Published, PublishedArticle } from './published.ts';

const MOST_NAMES = 12;
const MOST_LINKS = 8;
const MOST_SENTENCES = 12;

/** The id of the actor that is meant. Throws `UserError` where nobody is, or several are. */
function idOf(name: string, { graph }: Published): string {
  const reference = readReference(name);
  if (typeof reference === 'string') throw new UserError(reference);
  const actors = actorsOf(graph);
  const meant = meantBy(reference, [...actors.values()]);
  if (meant.is === 'nobody') throw new UserError(`Nobody in the graph is named “${name}”.`);
  if (meant.is === 'several') {
    const choice = meant.references.map((one) => `  ${referenceText(one)}`).join('\n');
    throw new UserError(`“${name}” may be any of these; say which:\n${choice}`);
  }
  return bearerOf(meant.reference, actors) ?? '';
}

/** The actor that is shown under the name, else the one that has it most often. */
function bearerOf(reference: Reference, actors: ReturnType<typeof actorsOf>): string | undefined {
  const countOf = (names: readonly (readonly [string, number])[], name: string) =>
    names.find(([one]) => one === name)?.[1] ?? 0;
  const bearers = [...actors].filter(([, { kind, row, names }]) =>
    'row' in reference
      ? row === reference.row
      : kind === reference.kind && countOf(names, reference.name) > 0,
  );
  if ('row' in reference) return bearers[0]?.[0];
  const { name } = reference;
  const shown = [...actors].find(([, { label, kind }]) => label === name && kind === reference.kind);
  const [most] = bearers.sort(([, a], [, b]) => countOf(b.names, name) - countOf(a.names, name));
  return (shown ?? most)?.[0];
}

const labelOf = ({ graph }: Published, id: string): string =>
  graph.hasNode(id) ? text(graph.getNodeAttribute(id, 'label')) : id;

const signed = (weight: number): string => (weight < 0 ? `−${-weight}` : `+${weight}`);

/** Reasons as sentences, each with how much it counts. */
const reasonLines = (evidence: readonly Witness[], subject?: Subject): readonly string[] =>
  explain(evidence, 'en', subject).map(
    ({ sentence, weight }) => `  ${signed(weight).padStart(5)}  ${sentence}`,
  );

/** Who an actor is: its names, why they are one, its strongest links. */
export function explainActor(name: string, published: Published): string {
  const { graph } = published;
  const id = idOf(name, published);
  const { label, kind, names, because, mentions, articles } = graph.getNodeAttributes(id);
  const evidence = pairs(because).map(([reason, weight]): Witness => ({ by: 'link', id: reason, weight }));
  const known = pairs(names).map(([one, count]) => `${one} ${count}`);
  const links = graph
    .mapEdges(id, (_, attributes, source, target) => ({
      other: labelOf(published, source === id ? target : source),
      sentences: number(attributes.sentences, 0),
    }))
    .sort((a, b) => b.sentences - a.sentences);
  return [
    `${text(label)} (${text(kind)}, ${id})`,
    `${number(mentions, 0)} mentions in ${number(articles, 0)} articles`,
    `Names: ${known.slice(0, MOST_NAMES).join(', ')}${known.length > MOST_NAMES ? ' …' : ''}`,
    evidence.length === 0 ? 'One name alone, or nothing that joins names.' : 'Why one actor:',
    ...reasonLines(evidence),
    ...statementLines(published, [id]),
    `Linked with ${links.length}: ${links
      .slice(0, MOST_LINKS)
      .map(({ other, sentences }) => `${other} (${sentences})`)
      .join(', ')}`,
  ].join('\n');
}

/** Why two actors are linked: their numbers and their sentences, both names in brackets. */
export function explainLink(one: string, other: string, published: Published): string {
  const { graph } = published;
  const [a, b] = [idOf(one, published), idOf(other, published)];
  const title = `${labelOf(published, a)} – ${labelOf(published, b)}`;
  if (a === b) throw new UserError(`“${one}” and “${other}” are one actor: ${labelOf(published, a)}.`);
  const edge = graph.edge(a, b);
  if (edge === undefined) return `${title}: no sentence names both.`;
  const { sentences, articles, expected, where } = graph.getEdgeAttributes(edge);
  const places = list(where).map((place) => list(place));
  const shown = places.slice(0, MOST_SENTENCES).flatMap(([article, sentence]) => {
    const full = published.article(text(article));
    return full === undefined ? [] : ['', headOf(full), `  ${marked(full, number(sentence, 0), [a, b])}`];
  });
  const chance = typeof expected === 'number' ? `, by chance ${expected}` : '';
  const more = places.length > MOST_SENTENCES ? ['', `… and ${places.length - MOST_SENTENCES} more`] : [];
  return [
    title,
    `Together in ${number(sentences, 0)} sentences of ${number(articles, 0)} articles${chance}.`,
    ...statementLines(published, [a, b]),
    ...shown,
    ...more,
  ].join('\n');
}

/** Date, source, title and id of an article on one line. */
export const headOf = ({ id, title, date, source }: ArticleHead): string =>
  [date, source, title, id].filter(Boolean).join(' · ');

/** A sentence on one line, with the names of these actors in brackets. */
function marked(
  { text: body, sentences, marks }: PublishedArticle,
  sentence: number,
  ids: readonly string[],
): string {
  const [start, end] = sentences[sentence] ?? [0, 0];
  let line = '';
  let at = start;
  for (const mark of marks) {
    if (mark.sentence !== sentence || !ids.includes(mark.entity) || mark.start < at) continue;
    line += `${body.slice(at, mark.start)}[${body.slice(mark.start, mark.end)}]`;
    at = mark.end;
  }
  return (line + body.slice(at, end)).replace(/\s+/gu, ' ').trim();
}

/** Why there is a name at a place of an article, and whose it is. */
export function explainPlace(id: string, offset: number, published: Published): string {
  const article = published.article(id);
  if (article === undefined) throw new UserError(`There is no article “${id}” in the graph.`);
  const mark = article.marks.find(({ start, end }) => start <= offset && offset < end);
  if (mark === undefined) {
    const near = article.text.slice(Math.max(0, offset - 30), offset + 30).replace(/\s+/gu, ' ');
    throw new UserError(`No name was found at ${id}:${offset}: …${near}…`);
  }
  const [start, end] = article.sentences[mark.sentence] ?? [0, article.text.length];
  const rules = languages.find(({ code }) => code === article.language) ?? undetermined;
  const around = wordsAround(article.text, { start, end }, mark, rules);
  const subject: Subject = { around, labelOf: (row) => labelOf(published, `e:${row}`).replace(/^e:/, '') };
  return [
    headOf(article),
    `  ${marked(article, mark.sentence, [mark.entity])}`,
    `“${article.text.slice(mark.start, mark.end)}” is a ${mark.kind} (${mark.form}), and stands for ${labelOf(published, mark.entity)} (${mark.entity}).`,
    'What spoke for it, and against it:',
    ...reasonLines(mark.evidence, subject),
  ].join('\n');
}
