// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { entries } from '../../../src/viewer/notes/desk.ts';
import { findNotes, nameOf, openSubject, openView } from '../../../src/viewer/notes/find.ts';
import { selection } from '../../../src/viewer/state.ts';
import { actorNamed, openPage, strongestLink } from '../page.ts';

beforeEach(() => {
  openPage();
  entries.value = [
    { note: 'Nach dem Türkei-Vertrag fragen.', about: { actor: { name: 'NATO' } } },
    { note: 'Zweimal lesen', about: { article: '2020/01/artikel-1' } },
    { note: 'Vertrag mit niemandem', about: { actor: { name: 'Niemand' } } },
    { view: 'Verträge im Januar', at: 'from=2020-01' },
  ];
});

it('finds notes by their words, however they are spelt, and what they are about', () => {
  const [hit, ...others] = findNotes('vertrag turkei', 5);
  expect([hit?.aside, others]).toEqual(['NATO', []]);
  hit?.open();
  expect(selection.value).toEqual({ is: 'actor', key: actorNamed('NATO').key });
});

it('finds saved views by their names, and nothing for a letter or two', () => {
  expect(findNotes('vertrage', 5).map(({ name }) => name)).toEqual(['Verträge im Januar']);
  expect(findNotes('ve', 5)).toEqual([]);
  expect(findNotes('lesen', 0)).toEqual([]);
});

it('opens articles and links, whichever way a link is named', () => {
  openSubject({ of: 'articles', key: '2020/01/artikel-1' });
  expect(selection.value).toEqual({ is: 'article', key: '2020/01/artikel-1' });
  const { key, source, target } = strongestLink();
  for (const name of [`${source.key}|${target.key}`, `${target.key}|${source.key}`]) {
    openSubject({ of: 'links', key: name });
    expect(selection.value).toEqual({ is: 'link', key });
    expect(nameOf({ of: 'links', key: name })).toBe(`${source.label} – ${target.label}`);
  }
});

it('goes to a saved view', () => {
  openView('show=actors');
  expect(location.hash).toBe('#show=actors');
});
