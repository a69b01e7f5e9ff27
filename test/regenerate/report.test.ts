import { describe, expect, it } from 'vitest';
import { plural, type Report, reportText } from '../../src/regenerate/report.ts';

const UNCHANGED = {
  actors: { added: [], gone: [] },
  links: { added: [], gone: [] },
  counts: { addedActors: 0, goneActors: 0, addedLinks: 0, goneLinks: 0 },
};
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
  difference: UNCHANGED,
};

it('counts have their nouns in the right number', () => {
  expect([0, 1, 2].map((count) => plural(count, 'link'))).toEqual(['0 links', '1 link', '2 links']);
});

describe('a report', () => {
  it('is one line where nothing is new and nothing wrong', () => {
    expect(reportText(REPORT)).toBe('2 articles, 5 actors, 1 link (1 article read anew, 0.0 s)');
  });

  it('names what came and went, links by both ends', () => {
    const difference = {
      ...UNCHANGED,
      actors: { added: ['Genf'], gone: ['Bonn', 'Kiel'] },
      links: { added: [['Genf', 'Sergej Lawrow']] as const, gone: [] },
    };
    expect(
      reportText({ ...REPORT, difference })
        .split('\n')
        .slice(1),
    ).toEqual(['New actors: Genf', 'Gone actors: Bonn, Kiel', 'New links: Genf – Sergej Lawrow']);
  });

  it('names what was mended', () => {
    expect(reportText({ ...REPORT, mended: ['problems.json'] })).toMatch(/^Mended: problems\.json$/m);
  });

  it('names a few of many', () => {
    const added = Array.from({ length: 11 }, (_, i) => `N${i}`);
    const difference = { ...UNCHANGED, actors: { added: [], gone: added } };
    expect(reportText({ ...REPORT, difference })).toContain(
      'Gone actors: N0, N1, N2, N3, N4, N5, N6, N7 and 3 more',
    );
  });

  it('of a first build names nobody: all are new', () => {
    const difference = { ...UNCHANGED, actors: { added: ['A', 'B', 'C', 'D', 'E'], gone: [] } };
    expect(reportText({ ...REPORT, difference })).not.toContain('New actors');
  });

  it('ends with what is wrong', () => {
    const problems = [{ code: 'x', where: 'a.md', message: 'Wrong.' }];
    expect(reportText({ ...REPORT, problems })).toMatch(/\n1 problem:\n {2}a\.md: Wrong\.$/);
  });
});

it('a report of chosen articles says of how many', () => {
  expect(reportText({ ...REPORT, of: 12 })).toMatch(/^2 of 12 articles, 5 actors/);
});
