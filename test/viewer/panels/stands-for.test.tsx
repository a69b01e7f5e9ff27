// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { StandsFor } from '../../../src/viewer/panels/stands-for.tsx';
import { model } from '../../../src/viewer/state.ts';
import { draw, erase, openPage } from '../page.ts';

let host: HTMLElement;
const show = (change: Partial<Actor>) => {
  const [actor] = model.value.actors;
  if (actor === undefined) throw new Error('nobody is there');
  host = draw(<StandsFor actor={{ ...actor, government: null, club: null, ...change }} />);
};

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('says in how many sentences a place is its government or its club', () => {
  show({ government: 3, club: 1 });
  expect(host.textContent).toMatch(/3.*1/u);
  show({ club: 2 });
  expect(host.textContent).toMatch(/^[^\d]*2[^\d]*$/u);
});

it('says nothing of a place that is itself alone', () => {
  show({});
  expect(host.textContent).toBe('');
});
