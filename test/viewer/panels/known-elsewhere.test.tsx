// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { KnownElsewhere } from '../../../src/viewer/panels/known-elsewhere.tsx';
import { model } from '../../../src/viewer/state.ts';
import { draw, erase, openPage } from '../page.ts';

let host: HTMLElement;
const show = (change: Partial<Actor>) => {
  const [actor] = model.value.actors;
  if (actor === undefined) throw new Error('nobody is there');
  host = draw(<KnownElsewhere actor={{ ...actor, description: '', sameAs: '', ...change }} />);
};

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('says what an actor is, and leads to who else knows it', () => {
  show({ description: 'Kanzlerin', sameAs: 'https://www.wikidata.org/wiki/Q567 K-17' });
  expect(host.textContent).toBe('Kanzlerinwikidata.orgK-17');
  expect([...host.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://www.wikidata.org/wiki/Q567',
  ]);
});

it('leads nowhere but to pages', () => {
  show({ sameAs: 'javascript:alert(1)' });
  expect(host.querySelector('a')).toBeNull();
});

it('is not there where no list says anything', () => {
  show({});
  expect(host.textContent).toBe('');
});
