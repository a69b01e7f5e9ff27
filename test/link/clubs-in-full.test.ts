/** Clubs that are called by one word of their names. */
import { expect, it } from 'vitest';
import { clubsInFull } from '../../src/link/clubs-in-full.ts';
import { marked } from './marked.ts';

const UNION = '[[1. FC Union|organization|orgs-clubs/union|club]]';
const HERTHA = '[[Hertha|organization|orgs-clubs/hertha|club]]';
const REAL = '[[Real Madrid|organization|orgs-clubs/real|club]]';
const SPD = '[[SPD|organization|orgs-parties/spd|party]]';

/** The club that a body means by a word. */
function clubOf(article: string, word = 'Union', list = 'orgs-parties') {
  const { founds, lookup } = marked([article]);
  const inFull = clubsInFull(founds[0]?.mentions ?? [], { rowById: lookup });
  return inFull(word, { id: `${list}/union`, kind: 'organization', label: {}, flags: [] })?.id;
}

it.each([
  [UNION, 'orgs-clubs/union'],
  [`${UNION} – ${HERTHA} – ${SPD}`, 'orgs-clubs/union'],
  [`${UNION} – ${SPD}`, undefined],
  [HERTHA, undefined],
  [SPD, undefined],
])('%s: %s', (article, club) => expect(clubOf(article)).toBe(club));

it('is nobody by a word of another name, or a short one, or that several clubs have', () => {
  expect(clubOf(UNION, 'FC')).toBeUndefined();
  expect(clubOf(`${REAL} – [[Real Sociedad|organization|orgs-clubs/sociedad|club]]`, 'Real')).toBeUndefined();
  expect(clubOf(REAL, 'Real', 'orgs-companies')).toBe('orgs-clubs/real');
});

it('is meant by the town in its name where no list has a body of that name', () => {
  const dortmund = '[[Borussia Dortmund|organization|orgs-clubs/borussia|club]]';
  const { founds, lookup } = marked([`${dortmund} – [[Dortmund|organization]]`]);
  const inFull = clubsInFull(founds[0]?.mentions ?? [], { rowById: lookup });
  expect(inFull('Dortmund', undefined)?.id).toBe('orgs-clubs/borussia');
  expect(inFull('Köln', undefined)).toBeUndefined();
});
