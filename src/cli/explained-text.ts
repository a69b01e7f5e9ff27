/** Puts explanations into words, for the terminal. */
import type { ArticleHead } from '../occurrences/occurrences.ts';
import {
  type Explained,
  type ExplainedActor,
  type ExplainedLink,
  type ExplainedMention,
  isCitable,
  type ToldReason,
  type ToldSentence,
} from './explained.ts';
import type { ExplainedStatement } from './explained-statements.ts';

const MOST_NAMES = 12;
const MOST_LINKS = 8;
const MOST_SENTENCES = 12;
const MOST_STATEMENTS = 12;

/** An explanation on some lines; ids stand in brackets behind the sentences. */
export function explainedText(explained: Explained): string {
  switch (explained.explains) {
    case 'actor':
      return actorText(explained);
    case 'link':
      return linkText(explained);
    case 'mention':
      return mentionText(explained);
  }
}

function actorText({ actor, mentions, articles, names, reasons, statements, links }: ExplainedActor): string {
  const known = names.slice(0, MOST_NAMES).map((one) => `${one.name} ${one.mentions}`);
  const strongest = links.slice(0, MOST_LINKS).map((one) => `${one.actor.label} (${one.sentences})`);
  return [
    `${actor.label} (${actor.kind}, ${actor.id})`,
    `${mentions} mentions in ${articles} articles`,
    `Names: ${known.join(', ')}${names.length > MOST_NAMES ? ' …' : ''}`,
    reasons.length === 0 ? 'One name alone, or nothing that joins names.' : 'Why one actor:',
    ...reasonLines(reasons),
    ...statementLines(statements),
    `Linked with ${links.length}: ${strongest.join(', ')}`,
  ].join('\n');
}

function linkText({ actors, sentences, articles, expected, statements, where }: ExplainedLink): string {
  const title = actors.map(({ label }) => label).join(' – ');
  if (sentences === 0) return `${title}: no sentence names both.`;
  const chance = expected === undefined ? '' : `, by chance ${expected}`;
  const more = where.length > MOST_SENTENCES ? ['', `… and ${where.length - MOST_SENTENCES} more`] : [];
  return [
    title,
    `Together in ${sentences} sentences of ${articles} articles${chance}.`,
    ...statementLines(statements),
    ...where.slice(0, MOST_SENTENCES).flatMap((place) => ['', headOf(place.article), `  ${marked(place)}`]),
    ...more,
  ].join('\n');
}

function mentionText({ actor, mention, reasons, ...place }: ExplainedMention): string {
  return [
    headOf(place.article),
    `  ${marked(place)}`,
    `“${mention.text}” is a ${mention.kind} (${mention.form}), and stands for ${actor.label} (${actor.id}).`,
    'What spoke for it, and against it:',
    ...reasonLines(reasons),
  ].join('\n');
}

/** Reasons as sentences, each with how much it counts; what says the same counts together. */
function reasonLines(reasons: readonly ToldReason[]): readonly string[] {
  const sums = new Map<string, { readonly weight: number; readonly ids: readonly string[] }>();
  for (const { sentence, ...witness } of reasons) {
    const { id, weight } = witness;
    const sum = sums.get(sentence) ?? { weight: 0, ids: [] };
    const ids = isCitable(witness) ? [...new Set([...sum.ids, id])] : sum.ids;
    sums.set(sentence, { weight: sum.weight + weight, ids });
  }
  return [...sums]
    .sort(([, a], [, b]) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(([sentence, { weight, ids }]) => {
      const named = ids.length === 0 ? '' : ` [${ids.join(', ')}]`;
      return `  ${signed(weight).padStart(5)}  ${sentence}${named}`;
    });
}

const signed = (weight: number): string => (weight < 0 ? `−${-weight}` : `+${weight}`);

function statementLines(statements: readonly ExplainedStatement[]): readonly string[] {
  if (statements.length === 0) return [];
  const more = statements.length > MOST_STATEMENTS;
  return [
    'What articles state:',
    ...statements.slice(0, MOST_STATEMENTS).flatMap(linesOf),
    ...(more ? [`  … and ${statements.length - MOST_STATEMENTS} more`] : []),
  ];
}

/** A statement, and why its first sentence says so. */
function linesOf(statement: ExplainedStatement): readonly string[] {
  const { type, from, to, role, status, sentences, first, last, rules, at, reasons } = statement;
  const ends = [from.label, ...(to === undefined ? [] : [to.label])].join(' → ');
  const held = [type, role, status === 'held' ? undefined : status].filter((part) => part !== undefined);
  const times = [...new Set([first, last])].filter((day) => day !== undefined).join(' – ');
  return [
    `  ${held.join(', ')}: ${ends} (${sentences} sentence${sentences === 1 ? '' : 's'}${times && `, ${times}`})`,
    ...(at === undefined ? [] : [`    ${at}`]),
    ...reasons.map((reason) => `    ${reason}`),
    `    [${rules.join(', ')}]`,
  ];
}

/** Date, source, title and id of an article on one line. */
export const headOf = ({ id, title, date, source }: ArticleHead): string =>
  [date, source, title, id].filter(Boolean).join(' · ');

/** A sentence on one line, with the names of the actors in brackets. */
function marked({ sentence, names }: ToldSentence): string {
  let line = '';
  let at = sentence.start;
  const cut = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  for (const { start, end } of names) {
    if (start < at) continue;
    line += `${cut(at, start)}[${cut(start, end)}]`;
    at = end;
  }
  return (line + cut(at, sentence.end)).replace(/\s+/gu, ' ').trim();
}
