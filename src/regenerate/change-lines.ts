/** Changes of a graph as lines for people: who is another than before, by how much, and which articles did it. */
import type { Change, Changed, Changes } from '../measure/index.ts';

const SHOWN = 5;
const SHOWN_ARTICLES = 2;

/** The lines for who has joined, who and what is stronger or weaker; of new and gone ones where `all` is asked for, up to `most` each. */
export function changeLines(changes: Changes, all = false, most = SHOWN): readonly string[] {
  const { actors, links, joined } = changes;
  const both: readonly (readonly [keyof Changed, string])[] = [
    ...(all
      ? ([
          ['added', 'New'],
          ['gone', 'Gone'],
        ] as const)
      : []),
    ['stronger', 'Stronger'],
    ['weaker', 'Weaker'],
  ];
  return [
    ...section(
      'Joined',
      joined.map(({ from, to }) => `${from} → ${to}`),
      most,
    ),
    ...both.flatMap(([key, title]) =>
      section(
        `${title} actors`,
        actors[key].map((one) => lineOf(one, 'article')),
        most,
      ),
    ),
    ...both.flatMap(([key, title]) =>
      section(
        `${title} links`,
        links[key].map((one) => lineOf(one, 'sentence')),
        most,
      ),
    ),
  ];
}

function section(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`  and ${lines.length - most} more`] : [];
  return [`${title}:`, ...lines.slice(0, most).map((line) => `  ${line}`), ...more];
}

function lineOf({ names, before, after, because }: Change, unit: string): string {
  const counts = before === 0 ? `${after}` : after === 0 ? `${before}` : `${before} → ${after}`;
  const last = after === 0 ? before : after;
  const articles = because.slice(0, SHOWN_ARTICLES).join(', ');
  const more = because.length > SHOWN_ARTICLES ? `, and ${because.length - SHOWN_ARTICLES} more` : '';
  const source = because.length === 0 ? '' : ` (${articles}${more})`;
  return `${names.join(' – ')}: ${counts} ${unit}${last === 1 ? '' : 's'}${source}`;
}
