import { expect, it } from 'vitest';
import { shortenedIn } from '../../src/link/shortened.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

/** The shortened names of an article, each with the whole ones. */
function shortened(article: string): readonly string[] {
  const { founds, lookup, texts } = marked([article]);
  return founds.flatMap((found) =>
    [...shortenedIn(found, knowing(lookup), texts(found.article))].map(([short, whole]) => {
      const name = (place: number) => found.mentions[place]?.name;
      return `${name(short)}: ${whole.map(name).join(', ')}`;
    }),
  );
}

it.each([
  ['a surname', '[[Rob Malley|person]]. [[Malley|person]].', ['Malley: Rob Malley']],
  ['an acronym', '[[Middle East Eye|organization]] ([[MEE|organization]]).', ['MEE: Middle East Eye']],
  [
    'a name with more or less at its end',
    '[[Sammy Davis|person]] – [[Sammy Davis Jr.|person]].',
    ['Sammy Davis: Sammy Davis Jr.', 'Sammy Davis Jr.: Sammy Davis'],
  ],
  ['a surname of a list', '[[Malley|person|people/rob-malley]].', []],
])('%s goes with the whole name', (_, article, expected) =>
  expect([...shortened(article)].sort()).toEqual([...expected].sort()),
);

it.each([
  '[[Malley|person]].',
  '[[Malley|person]] – [[Rob Smith|person]].',
  '[[Rob Malley|person]]. [[Rob Malley|person]].',
])('nothing is short in %s', (article) => expect(shortened(article)).toEqual([]));

it.each([
  ['[[Rob Malley|person]]. [[Malley|person]].', 1],
  ['[[Sammy Davis|person]] – [[Sammy Davis Jr.|person]].', 2],
  ['[[Middle East Eye|organization]] ([[MEE|organization]]).', 1],
])('however often %s stands there, there are as many lists of places', (sentence, lists) => {
  const { founds, lookup, texts } = marked([`${sentence} `.repeat(30)]);
  const [found] = founds;
  if (found === undefined) throw new Error('There is no article.');
  const places = [...shortenedIn(found, knowing(lookup), texts(found.article)).values()];
  expect(places.length).toBeGreaterThanOrEqual(30);
  expect(new Set(places).size).toBe(lists);
});
