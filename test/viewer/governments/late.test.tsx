// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Governments } from '../../../src/viewer/governments/late.tsx';
import { governments } from '../../../src/viewer/governments/part.ts';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import * as state from '../../../src/viewer/state.ts';
import { appear, draw, erase, openPage, settle } from '../page.ts';
import { named } from './named.ts';

function openNamed(articles: Parameters<typeof named>[0]): HTMLElement {
  openPage();
  const { json, ...opened } = named(articles);
  const model = modelFrom(opened);
  if (model)
    state.loaded.value = { is: 'ready', model, opened, version: opened.version, json: async () => json };
  return draw(<Governments />);
}

it('comes where a name of a place means a government, and nowhere else', async () => {
  const without = openNamed({ a1: ['ml'] });
  await governments.load();
  await settle();
  expect(without.querySelector('input')).toBeNull();
  erase(without);
  const host = openNamed({ a1: ['Ml'] });
  await appear(host, 'input');
  erase(host);
});
