// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { arrival, read } from '../../../src/viewer/reading/arrival.ts';
import { selection } from '../../../src/viewer/state.ts';
import { actorNamed, openPage } from '../page.ts';

beforeEach(() => {
  openPage();
});

it('remembers from where somebody comes, over any number of articles', () => {
  const iran = { is: 'actor', key: actorNamed('Iran').key } as const;
  select(iran);
  read('2020/01/artikel-3', 2);
  expect(selection.value).toEqual({ is: 'article', key: '2020/01/artikel-3' });
  expect(arrival.value).toEqual({ article: '2020/01/artikel-3', sentence: 2, from: iran });
  read('2020/01/artikel-4');
  expect(arrival.value).toEqual({ article: '2020/01/artikel-4', sentence: undefined, from: iran });
});
