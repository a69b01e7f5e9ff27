// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { arrival, read, wayBack } from '../../../src/viewer/reading/arrival.ts';
import { selection } from '../../../src/viewer/state.ts';
import { NOTHING } from '../../../src/viewer/view.ts';
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

it('knows the way back as long as that article is open', () => {
  const iran = { is: 'actor', key: actorNamed('Iran').key } as const;
  select(iran);
  expect(wayBack()).toEqual(NOTHING);
  read('2020/01/artikel-3');
  expect(wayBack()).toEqual(iran);
  select({ is: 'article', key: '2020/01/artikel-4' });
  expect(wayBack()).toEqual(NOTHING);
});
