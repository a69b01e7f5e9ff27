// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Governments } from '../../../src/viewer/governments/late.tsx';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { language } from '../../../src/viewer/preferences.ts';
import * as state from '../../../src/viewer/state.ts';
import { appear, click, draw, erase, find, happen, openPage } from '../page.ts';
import { named } from './named.ts';

let host: HTMLElement;
afterEach(() => erase(host));

function openNamed(articles: Parameters<typeof named>[0]): void {
  openPage();
  const { json, ...opened } = named(articles);
  const model = modelFrom(opened);
  if (model)
    state.loaded.value = { is: 'ready', model, opened, version: opened.version, json: async () => json };
  host = draw(<Governments />);
}

const labels = () => state.model.value.actors.map(({ label }) => label).sort();

it('counts governments apart and back, in the words of the reader, and says so in the address', async () => {
  openNamed({ a1: ['Ml', 'ml'] });
  await appear(host, 'input');
  expect(labels()).toEqual(['Lena Lau', 'Moskau']);
  click(host, 'input');
  expect(labels()).toEqual(['Lena Lau', 'Moskau', 'Moskau (government)']);
  expect(state.whole.value.actors).toHaveLength(3);
  expect(state.isNarrowed.value).toBe(false);
  expect(location.hash).toBe('#governments=apart');
  happen(() => {
    language.value = 'de';
  });
  expect(labels()).toContain('Moskau (Regierung)');
  expect(find(host, 'label').textContent.trim()).toBe('Regierungen für sich');
  click(host, 'input');
  expect(labels()).toEqual(['Lena Lau', 'Moskau']);
  expect(location.hash).toBe('');
});
