import { expect, it } from 'vitest';
import { isSupported, standingOf } from '../../src/map/standing.ts';

it('standing grows with articles and with links that are no chance', () => {
  expect(standingOf({ articles: 9 }, 0)).toBe(3);
  expect(standingOf({ articles: 4 }, 24)).toBe(10);
});

it('papers and agencies, who are named because they report, have a third of it', () => {
  const [agency, party] = ['orgs-media/dpa', 'orgs-de/spd'].map((row) =>
    standingOf({ articles: 100, row }, 0),
  );
  expect(agency).toBeCloseTo(3.5);
  expect(party).toBe(10);
});

it('a link counts from two articles, and where chance is no explanation', () => {
  expect(isSupported(2, 10.83)).toBe(true);
  expect(isSupported(1, 50)).toBe(false);
  expect(isSupported(5, 10)).toBe(false);
});
