/** What was found in an article, for the eye of a reviewer: each sentence with carets under its names. */
import { item } from '../../src/base/item.ts';
import type { Article, Evidence, Found, Mention, Relation } from '../../src/model.ts';

/**
 * The sentences that name somebody or state something, each followed by a line a name (carets, kind, form, row of the lists, reason) and a line
 * a statement (type, ends, role, status, rule). Without weights, so that a refit changes only what it decides otherwise.
 */
export function printFound(article: Article, { sentences, mentions, relations = [] }: Found): string {
  const lines = sentences.flatMap(({ start, end }, number) => {
    const names = mentions.filter(({ sentence }) => sentence === number);
    if (names.length === 0) return [];
    return [
      '',
      oneLine(article.text.slice(start, end)),
      ...names.map((mention) => nameLine(mention, start)),
      ...relations.filter(({ sentence }) => sentence === number).map((one) => statementLine(one, mentions)),
    ];
  });
  return `${[`# ${article.id}`, ...lines].join('\n')}\n`;
}

/** Every white space one blank, so that places stay. */
const oneLine = (text: string): string => text.replace(/\s/gu, ' ').trimEnd();

function nameLine({ start, end, kind, form, row, credit, evidence }: Mention, from: number): string {
  const carets = `${' '.repeat(start - from)}${'^'.repeat(end - start)}`;
  const told = [kind, form, ...(credit ? ['credit'] : []), row ?? '–', reasonOf(evidence)];
  return `${carets} ${told.join(' · ')}`;
}

/** What speaks for a name, the most telling first; of one sort the strongest. */
const TELLING: readonly Evidence['by'][] = ['rule', 'correction', 'gazetteer', 'memory', 'feature'];

function reasonOf(evidence: readonly Evidence[]): string {
  const speaking = evidence.filter(({ weight }) => weight > 0);
  const told = TELLING.map((sort) => speaking.find(({ by }) => by === sort)).find((one) => one !== undefined);
  const { by, id } = told ?? item(evidence, 0);
  return `${by} ${id}`;
}

function statementLine(
  { type, from, to, role, status, rule }: Relation,
  mentions: readonly Mention[],
): string {
  const nameAt = (start: number) => mentions.find((mention) => mention.start === start)?.text ?? '?';
  const ends = [from, ...(to === undefined ? [] : [to])].map(nameAt).join(' → ');
  const held = [type, ...(role === undefined ? [] : [role])].join(' ');
  return `  ${held}: ${ends} · ${status} · ${rule}`;
}
