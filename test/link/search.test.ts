import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../src/link/appearance.ts';
import type { Local } from '../../src/link/local.ts';
import { emptyScene, enter } from '../../src/link/scene.ts';
import { allOf, onlyOne, type Wanted } from '../../src/link/search.ts';
import { knowing } from './knowledge.ts';
import { appearancesOf, localsOf } from './marked.ts';

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

it('all whom a mention may mean are those of the name and gender', () => {
  const all = (article: string) => look(article, (...asked) => allOf(...asked).at(-1));
  expect(all('[[Rob Malley|person]]. [[Tim Malley|person]]. [[Malley|person]].')).toBe('tim malley');
  expect(all('[[Doha|place]]. [[Malley|person]].')).toBeUndefined();
  expect(all('Herr [[Rob Malley|person]]. Frau [[Malley|person]].')).toBeUndefined();
});

describe('the only one', () => {
  it.each([
    ['[[Rob Malley|person]]. [[Malley|person]].', 'rob malley'],
    ['[[Rob Malley|person]]. [[Tim Malley|person]]. [[Malley|person]].', undefined],
    ['[[Rob Malley|person]]. Frau [[Tina Malley|person]]. Herr [[Malley|person]].', 'rob malley'],
  ])('in %s', (article, found) => expect(look(article, onlyOne)).toBe(found));
});

/** The full name of the person whom the last mention of an article means. */
function meant(article: string): string | undefined {
  const last = (local: Local) => local.appearances.at(-1)?.mention.start ?? 0;
  const locals = localsOf(article).filter(({ kind }) => kind === 'person');
  return [...locals].sort((a, b) => last(b) - last(a))[0]?.full[0]?.whole;
}

describe('the bearer of a surname', () => {
  const again = (mark: string, times: number): string => `${mark}. `.repeat(times);
  const [rob, tim, doha] = ['[[Rob Malley|person]]', '[[Tim Malley|person]]', '[[Doha|place]]'];

  it('is whom the article is about, though another one was named since', () =>
    expect(
      meant(`${again(rob, 8)}${again(doha, 5)}${again(tim, 2)}${again(doha, 2)}[[Malley|person]].`),
    ).toBe('rob malley'));

  it('is not the kin of another one', () =>
    expect(meant(`${rob}. Sein Vater, ${tim}, ging. ${doha}. [[Malley|person]].`)).toBe('rob malley'));

  it('is the kin where there is no other, though news knows one of the surname', () =>
    expect(meant('Die Witwe [[Anna Malley|person]] kam. Frau [[Malley|person]].')).toBe('anna malley'));

  it('may be the kin of somebody of another surname, named before any other bearer', () =>
    expect(
      meant(`Sein Bruder ${tim} kam. ${tim}. ${doha}. ${rob}. ${doha}. ${tim}. [[Malley|person]].`),
    ).toBe('tim malley'));

  it('is nobody where two are named alike', () =>
    expect(meant(`${again(rob, 1)}${again(tim, 1)}${again(doha, 1)}[[Malley|person]].`)).toBeUndefined());
});
