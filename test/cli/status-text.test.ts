import { expect, it } from 'vitest';
import { statusText } from '../../src/cli/status-text.ts';
import type { Status } from '../../src/regenerate/status.ts';

const CURRENT: Status = {
  files: [],
  copies: [],
  articles: 2,
  anew: 0,
  reasons: [],
  problems: [],
  obstacles: [],
};
const lines = (status: Partial<Status>) => statusText({ ...CURRENT, ...status }).split('\n');

it('is one line where nothing is to be done', () => {
  expect(lines({})).toEqual(['The graph is up to date with 2 articles.']);
});

it('says why, which files, and what a build would do', () => {
  const status: Partial<Status> = {
    files: [
      { state: 'new', path: 'articles/a.txt', articles: 1 },
      { state: 'gone', path: 'articles/b.zip', articles: 12 },
    ],
    copies: [['articles/c.txt', 'articles/a.txt']],
    anew: 1,
    reasons: ['The articles have changed.'],
  };
  expect(lines(status)).toEqual([
    'The graph is not up to date. The articles have changed.',
    '  new         articles/a.txt',
    '  gone        articles/b.zip (12 articles)',
    '  copy        articles/c.txt (the same as articles/a.txt)',
    'A build would find names in 1 of 2 articles, and count, link and lay out anew.',
  ]);
});

it('shows a few of many files, and what keeps a build from publishing', () => {
  const files = Array.from(
    { length: 14 },
    (_, i) => ({ state: 'new', path: `articles/${i}.txt`, articles: 1 }) as const,
  );
  const obstacles = [{ code: 'regenerate/loss', where: 'articles/x.txt', message: 'It gives none now.' }];
  const told = lines({ files, obstacles, reasons: ['The articles have changed.'] });
  expect(told.filter((line) => line.startsWith('  new'))).toHaveLength(11);
  expect(told).toContain('  new         … and 4 more');
  expect(told).toContain('  articles/x.txt: It gives none now.');
  expect(told.join()).toContain('would publish nothing');
});
