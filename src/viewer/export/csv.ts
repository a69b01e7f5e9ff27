/** Actors and links as CSV: RFC 4180, with cells that a spreadsheet would run as a formula made harmless. */
import type { Actor, Link } from '../model/graph.ts';

type Cell = string | number | null;

/** One line a row, fields quoted where needed, CRLF at every end. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table of actors, `names` separated by ` | `. */
export function actorsCsv(actors: readonly Actor[]): string {
  const head = ['id', 'label', 'kind', 'mentions', 'articles', 'links', 'community', 'names'];
  const rows = actors.map((actor) => [
    actor.key,
    actor.label,
    actor.kind,
    actor.mentions,
    actor.articles,
    actor.degree,
    actor.community,
    actor.names.map(([name]) => name).join(' | '),
  ]);
  return csv([head, ...rows]);
}

/** A table of links with the labels of both ends. */
export function linksCsv(links: readonly Link[]): string {
  const head = [
    'source',
    'target',
    'sourceLabel',
    'targetLabel',
    'sentences',
    'articles',
    'weight',
    'npmi',
    'expected',
  ];
  const rows = links.map((link) => [
    link.source.key,
    link.target.key,
    link.source.label,
    link.target.label,
    link.sentences,
    link.articles,
    link.weight,
    link.npmi,
    link.expected,
  ]);
  return csv([head, ...rows]);
}
