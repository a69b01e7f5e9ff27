import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../src/link/appearance.ts';
import { emptyScene, enter } from '../../src/link/scene.ts';
import { nearestBefore, onlyOne, type Wanted } from '../../src/link/search.ts';
import { knowing } from './knowledge.ts';
import { appearancesOf } from './marked.ts';

const malleys: Wanted = { traces: ['bare malley'], fits: ({ bare }) => bare === 'malley' };

/** The last mention of an article before a scene of all others. */
function look(article: string, find: typeof onlyOne): string | undefined {
  const all = appearancesOf(article);
  const last = all.at(-1) as Appearance;
  const scene = emptyScene(
    knowing(() => undefined),
    all,
  );
  for (const appearance of all.slice(0, -1)) enter(scene, appearance);
  return find(last, scene, malleys)?.full[0]?.whole;
}

describe('the nearest before', () => {
  it.each([
    ['[[Rob Malley|person]]. [[Tim Malley|person]]. [[Malley|person]].', 'tim malley'],
    ['[[Rob Malley|person]]. [[Doha|place]]. [[Malley|person]].', 'rob malley'],
    ['[[Doha|place]]. [[Malley|person]].', undefined],
    ['Herr [[Rob Malley|person]]. Frau [[Malley|person]].', undefined],
  ])('in %s', (article, found) => expect(look(article, nearestBefore)).toBe(found));
});

describe('the only one', () => {
  it.each([
    ['[[Rob Malley|person]]. [[Malley|person]].', 'rob malley'],
    ['[[Rob Malley|person]]. [[Tim Malley|person]]. [[Malley|person]].', undefined],
    ['[[Rob Malley|person]]. Frau [[Tina Malley|person]]. Herr [[Malley|person]].', 'rob malley'],
  ])('in %s', (article, found) => expect(look(article, onlyOne)).toBe(found));
});
