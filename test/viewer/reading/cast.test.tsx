// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Cast, point } from '../../../src/viewer/reading/cast.tsx';
import { hovered, selection } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW, NOTHING } from '../../../src/viewer/view.ts';
import { actorNamed, click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const show = () => {
  const cast = [
    { actor: actorNamed('Iran'), mentions: 3 },
    { actor: actorNamed('Ali Chamenei'), mentions: 1 },
  ];
  host = draw(<Cast cast={cast} />);
};

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('lists who is named, says how many are in the picture, and opens them', () => {
  openPage({ filters: { ...DEFAULT_VIEW.filters, kinds: ['person'] } });
  show();
  expect(textsOf(host, '.reading-cast button')).toEqual(['Iran 3', 'Ali Chamenei']);
  expect(find(host, '.aside').textContent).toBe('1 of 2 actors stand out in the picture');
  expect(
    [...host.querySelectorAll<HTMLElement>('.reading-cast button')].map(({ dataset }) => dataset.outside),
  ).toEqual(['true', 'false']);
  click(host, '.reading-cast button');
  expect(selection.value).toEqual({ is: 'actor', key: actorNamed('Iran').key });
});

it('shows in the picture whom the pointer is on', () => {
  show();
  happen(() => find(host, '.reading-cast button').dispatchEvent(new PointerEvent('pointerenter')));
  expect(hovered.value).toEqual({ is: 'actor', key: actorNamed('Iran').key });
  point(null);
  expect(hovered.value).toBe(NOTHING);
});

it('says that nobody is named', () => {
  host = draw(<Cast cast={[]} />);
  expect(find(host, '.aside').textContent).toBe('This article names no actor of the graph.');
});
