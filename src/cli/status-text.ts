/** What a build would do, in lines for people. */
import { problemLines } from '../regenerate/problems.ts';
import { plural } from '../regenerate/report.ts';
import type { FileState, Status } from '../regenerate/status.ts';

/** So many files of one kind are shown one by one. */
const SHOWN = 10;
const WIDTH = 'unreadable'.length;

const STATES: readonly FileState['state'][] = ['new', 'changed', 'gone', 'unreadable'];

const row = (state: string, path: string, about: string): string =>
  `  ${state.padEnd(WIDTH)}  ${path}${about}`;

function few(state: string, rows: readonly string[]): readonly string[] {
  if (rows.length <= SHOWN) return rows;
  return [...rows.slice(0, SHOWN), row(state, `… and ${rows.length - SHOWN} more`, '')];
}

function filesLines({ files, copies }: Status): readonly string[] {
  const listed = STATES.flatMap((state) => {
    const of = files.filter((file) => file.state === state);
    const about = ({ articles }: FileState) =>
      articles === 1 || state === 'unreadable' ? '' : ` (${plural(articles, 'article')})`;
    return few(
      state,
      of.map((file) => row(state, file.path, about(file))),
    );
  });
  return [
    ...listed,
    ...few(
      'copy',
      copies.map(([path, original]) => row('copy', path, ` (the same as ${original})`)),
    ),
  ];
}

function whatABuildDoes({ articles, anew, obstacles }: Status): readonly string[] {
  if (obstacles.length > 0)
    return ['A build would publish nothing; the last graph would stay as it is:', ...problemLines(obstacles)];
  return [
    `A build would find names in ${anew} of ${plural(articles, 'article')}, and count, link and lay out anew.`,
  ];
}

/** What a build would do and why, in a few lines for the terminal. */
export function statusText(status: Status): string {
  const { articles, reasons, problems } = status;
  const isCurrent = reasons.length === 0;
  return [
    isCurrent
      ? `The graph is up to date with ${plural(articles, 'article')}.`
      : `The graph is not up to date. ${reasons.join(' ')}`,
    ...filesLines(status),
    ...(isCurrent ? [] : whatABuildDoes(status)),
    ...(problems.length === 0 ? [] : [`${plural(problems.length, 'problem')}:`, ...problemLines(problems)]),
  ].join('\n');
}
