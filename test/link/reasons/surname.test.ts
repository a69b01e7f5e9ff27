import { describe, expect, it } from 'vitest';
import { rivals } from '../../../src/link/reasons/surname.ts';
import { emptyScene, enter } from '../../../src/link/scene.ts';
import { knowing } from '../knowledge.ts';
import { appearancesOf } from '../marked.ts';
import { joinedBy } from './ends.ts';

/** Whom the last mention of an article may mean as well. */
function rivalsIn(article: string): readonly (string | undefined)[] {
  const all = appearancesOf(article);
  const last = all.at(-1);
  const scene = emptyScene(
    knowing(() => undefined),
    all,
  );
  for (const appearance of all.slice(0, -1)) enter(scene, appearance);
  return last === undefined ? [] : rivals(last, scene).map(({ full }) => full[0]?.whole);
}

describe('a surname behind the full name', () => {
  it('means its bearer, with a particle, without it, and with the initial', () => {
    for (const short of ['von der Leyen', 'Leyen', 'U. von der Leyen'])
      expect(joinedBy(`[[Ursula von der Leyen|person]]. [[${short}|person]].`), short).toContain(
        'surname-in-article',
      );
  });

  it('means nobody by the initial of another given name', () =>
    expect(joinedBy('[[Ursula von der Leyen|person]]. [[E. von der Leyen|person]].')).toBeUndefined());

  it('means the man where a man is addressed', () =>
    expect(
      joinedBy('Herr [[Rob Malley|person]]. Frau [[Tina Malley|person]]. Herr [[Malley|person]].'),
    ).toContain('surname-in-article'));
});

it('a headline means whom the article names then', () =>
  expect(joinedBy('[[Malley|person]] geht. [[Rob Malley|person]] geht.')).toContain('surname-ahead'));

it('those between whom nothing decides are rivals', () => {
  expect(rivalsIn('[[Rob Malley|person]] – [[Tim Malley|person]]. [[Malley|person]].')).toEqual([
    'rob malley',
    'tim malley',
  ]);
  expect(rivalsIn('[[Rob Malley|person]]. [[Malley|person]].')).toEqual([]);
  expect(rivalsIn('[[Rob Malley|person]] – [[Tim Malley|person]]. [[Malley|place]].')).toEqual([]);
});
