import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from '../../src/measure/index.ts';
import { plural, type Report, reportText } from '../../src/regenerate/report.ts';

const change = (
  names: readonly string[],
  before: number,
  after: number,
  because: readonly string[] = [],
) => ({
  ids: names,
  ...{ names, before, after, because },
});
const REPORT: Report = {
  ...{
    articles: 2,
    of: 2,
    found: 1,
    actors: 5,
    links: 1,
    changed: true,
    version: 'v',
    problems: [],
    seconds: 0.04,
  },
  boilerplate: [],
  mended: [],
  changes: NO_CHANGES,
};

it('counts have their nouns in the right number', () => {
  expect([0, 1, 2].map((count) => plural(count, 'link'))).toEqual(['0 links', '1 link', '2 links']);
});

describe('a report', () => {
  it('is one line where nothing is new and nothing wrong', () => {
    expect(reportText(REPORT)).toBe('2 articles, 5 actors, 1 link (1 article read anew, 0.0 s)');
  });

  it('names what came and went, links by both ends, and whose numbers are others, with the articles that did it', () => {
    const changes = {
      ...NO_CHANGES,
      actors: {
        added: [change(['Genf'], 0, 1)],
        gone: [change(['Bonn'], 2, 0), change(['Kiel'], 1, 0)],
        stronger: [change(['Sergej Lawrow'], 3, 4, ['genf'])],
        weaker: [],
      },
      links: { ...NO_CHANGES.links, added: [change(['Genf', 'Sergej Lawrow'], 0, 1)] },
    };
    expect(
      reportText({ ...REPORT, changes })
        .split('\n')
        .slice(1),
    ).toEqual([
      'New actors: Genf',
      'Gone actors: Bonn, Kiel',
      'New links: Genf – Sergej Lawrow',
      'Stronger actors:',
      '  Sergej Lawrow: 3 → 4 articles (genf)',
    ]);
  });

  it('names what was mended', () => {
    expect(reportText({ ...REPORT, mended: ['problems.json'] })).toMatch(/^Mended: problems\.json$/m);
  });

  it('names a few of many', () => {
    const gone = Array.from({ length: 11 }, (_, i) => change([`N${i}`], 1, 0));
    const changes = { ...NO_CHANGES, actors: { ...NO_CHANGES.actors, gone } };
    expect(reportText({ ...REPORT, changes })).toContain(
      'Gone actors: N0, N1, N2, N3, N4, N5, N6, N7 and 3 more',
    );
  });

  it('ends with what is wrong', () => {
    const problems = [{ code: 'x', where: 'a.md', message: 'Wrong.' }];
    expect(reportText({ ...REPORT, problems })).toMatch(/\n1 problem:\n {2}a\.md: Wrong\.$/);
  });
});

it('a report of chosen articles says of how many', () => {
  expect(reportText({ ...REPORT, of: 12 })).toMatch(/^2 of 12 articles, 5 actors/);
});
