import { expect, it } from 'vitest';
import { NO_CHANGES } from '../../src/measure/index.ts';
import { changeLines } from '../../src/regenerate/change-lines.ts';

const change = (names: readonly string[], before: number, after: number, because: readonly string[]) => ({
  ids: names,
  names,
  ...{ before, after, because },
});
const CHANGES = {
  ...NO_CHANGES,
  joined: [{ from: 'Wolfang Wodarg', to: 'Wolfgang Wodarg' }],
  actors: {
    added: [change(['Paris'], 0, 1, ['de/b'])],
    gone: [],
    stronger: [change(['Heiko Maas'], 3, 5, ['de/b', 'de/c', 'de/d'])],
    weaker: [],
  },
  links: {
    added: [],
    gone: [change(['A', 'B'], 1, 0, [])],
    stronger: [],
    weaker: [change(['A', 'C'], 4, 3, ['x'])],
  },
};

it('a report says what is stronger and weaker, and by which articles', () => {
  expect(changeLines(CHANGES)).toEqual([
    'Joined:',
    '  Wolfang Wodarg → Wolfgang Wodarg',
    'Stronger actors:',
    '  Heiko Maas: 3 → 5 articles (de/b, de/c, and 1 more)',
    'Weaker links:',
    '  A – C: 4 → 3 sentences (x)',
  ]);
});

it('all of it says also what is new and gone', () => {
  const lines = changeLines(CHANGES, true);
  expect(lines).toContain('  Paris: 1 article (de/b)');
  expect(lines).toContain('  A – B: 1 sentence');
});

it('long lists are cut, and say so', () => {
  const stronger = Array.from({ length: 9 }, (_, i) => change([`A${i}`], 1, 2, []));
  const lines = changeLines({ ...NO_CHANGES, actors: { ...NO_CHANGES.actors, stronger } }, false, 2);
  expect(lines).toEqual(['Stronger actors:', '  A0: 1 → 2 articles', '  A1: 1 → 2 articles', '  and 7 more']);
  expect(changeLines(NO_CHANGES)).toEqual([]);
});
