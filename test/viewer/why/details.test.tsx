// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { type Cited, Details } from '../../../src/viewer/why/details.tsx';
import { catalogued } from '../../../src/why/catalogue.ts';
import { appear, draw, erase, happen, openPage, textsOf, unfold } from '../page.ts';

const ROLE: Cited = { by: 'rule', id: 'de/person/role-before-name', weight: 5 };

let host: HTMLElement;
const show = (...cited: readonly Cited[]) => {
  host = draw(<Details cited={cited} labelOf={(row) => (row === 'people/lutz' ? 'Emil Lutz' : undefined)} />);
};
beforeEach(() => openPage());
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

it('tell a rule in full when they are opened, and not before', async () => {
  show(ROLE);
  expect(textsOf(host, '.raw li')).toEqual([`rule ${ROLE.id} +5`]);
  unfold(host, '.raw');
  await appear(host, '.rule');
  const [example = ''] = catalogued(ROLE.id)?.examples ?? [];
  expect(textsOf(host, '.rule dd')).toContain(example.replace(/[[\]]/gu, ''));
});

it('tell a reason to link by its examples', async () => {
  show({ by: 'link', id: 'same-row', weight: 10 });
  unfold(host, '.raw');
  await appear(host, '.rule');
  expect(textsOf(host, '.rule dt')).toEqual(['Fires in', 'Silent in']);
});

it('say nothing more of a rule that is gone, or of a feature', () => {
  show({ by: 'rule', id: 'de/gone' }, { by: 'feature', id: 'words=2', weight: -4 });
  unfold(host, '.raw');
  expect(textsOf(host, '.raw li')).toEqual(['rule de/gone', 'feature words=2 −4']);
});

it('name the list of a row, in the language of the page', () => {
  show({ by: 'gazetteer', id: 'people/lutz', weight: 8 }, { by: 'gazetteer', id: 'people/gone', weight: 8 });
  expect(textsOf(host, '.raw li p')).toEqual(['Emil Lutz, in the list “people”']);
  happen(() => {
    language.value = 'de';
  });
  expect(textsOf(host, '.raw li p')).toEqual(['Emil Lutz, in der Liste „people“']);
});

it('tell a row in full when they are opened', async () => {
  vi.stubGlobal('fetch', async () => new Response(readFileSync('dist/knowledge/names.bin')));
  show({ by: 'gazetteer', id: 'countries/iran', weight: 8 });
  expect(textsOf(host, '.rule dt')).toEqual([]);
  unfold(host, '.raw');
  await appear(host, '.rule');
  expect(textsOf(host, '.rule dt')).toEqual(
    expect.arrayContaining(['Found by', 'List', 'Licence', 'Origin']),
  );
});
