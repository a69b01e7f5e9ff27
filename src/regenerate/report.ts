/** What a build has done, as a value and as text for people. */
import type { Change } from '../measure/index.ts';
import type { Problem } from '../model.ts';
import type { Network } from '../pipeline.ts';
import { boilerplateLines } from './boilerplate.ts';
import { changeLines } from './change-lines.ts';
import { problemLines } from './problems.ts';

/** Everything that somebody is told after a build. */
export interface Report {
  readonly articles: number;
  /** Of how many they were chosen; the same number where all are counted. */
  readonly of: number;
  /** How many articles were new to the cache. */
  readonly found: number;
  readonly actors: number;
  readonly links: number;
  /** Sentences that never count, since a source prints them again and again. */
  readonly boilerplate: Network['boilerplate'];
  /** What is another than before; nothing in a first build. */
  readonly changes: Network['changes'];
  /** Whether graph.json has other bytes now. */
  readonly changed: boolean;
  /** Published files that were not as they had been published, and are now. */
  readonly mended: readonly string[];
  /** Names the content of graph.json. */
  readonly version: string;
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

const SHOWN = 8;

/**
 * `1 article`, `2 articles`.
 * @example
 * plural(2, 'article') // '2 articles'
 */
export const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function list(title: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return [`${title}: ${names.slice(0, SHOWN).join(', ')}${more}`];
}

const namesOf = (changes: readonly Change[]) => changes.map(({ names }) => names.join(' – '));

/** The report in a few lines: who is new and gone by name, who is stronger or weaker with the articles that did it. */
export function reportText(report: Report): string {
  const { articles, of, found, actors, links, boilerplate, changes, mended, problems, seconds } = report;
  const chosen = articles === of ? plural(articles, 'article') : `${articles} of ${plural(of, 'article')}`;
  const counts = [chosen, plural(actors, 'actor'), plural(links, 'link')].join(', ');
  return [
    `${counts} (${plural(found, 'article')} read anew, ${seconds.toFixed(1)} s)`,
    ...list('New actors', namesOf(changes.actors.added)),
    ...list('Gone actors', namesOf(changes.actors.gone)),
    ...list('New links', namesOf(changes.links.added)),
    ...list('Gone links', namesOf(changes.links.gone)),
    ...changeLines(changes),
    ...list('Mended', mended),
    ...boilerplateLines(boilerplate),
    ...(problems.length === 0 ? [] : [`${plural(problems.length, 'problem')}:`, ...problemLines(problems)]),
  ].join('\n');
}
