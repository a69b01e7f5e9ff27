import { expect, it } from 'vitest';
import { MOST_ACTORS } from '../../../src/connect/units.ts';
import { withAdditions } from '../../../src/viewer/add/collected.ts';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { countedFixture } from '../counted.ts';
import { LETTERS, listOf, QUANDORF } from './made.ts';

const before = countedFixture().opened;
const asIs = (id: string) => id;
const { opened, links } = withAdditions(before, [LETTERS], asIs);
const model = modelFrom(opened);

it('articles stand among the others by date, with their source', () => {
  expect(opened.occurrences.articles.map(({ id }) => id)).toEqual(['a1', 'added/letters', 'a2', 'a3']);
  expect(model?.articles.get(LETTERS.id)).toMatchObject({ source: 'Der Mittag', file: LETTERS.file });
});

it('sentences join who is there and who is new', () => {
  const { link } = modelFrom(before) ?? {};
  expect(model?.link.get('e:x|e:y')?.sentences).toBe((link?.get('e:x|e:y')?.sentences ?? 0) + 1);
  expect(model?.link.get(`${QUANDORF}|e:x`)).toMatchObject({ sentences: 1, articles: 1 });
  expect(links).toEqual(new Set([`${QUANDORF}|e:x`, 'e:x|e:y']));
  expect(model?.places?.ofActor(QUANDORF)).toEqual([{ article: LETTERS.id, sentences: [0] }]);
});

it('what they state is stated', () => {
  expect(model?.link.get('e:x|e:y')?.relations).toMatchObject([
    { type: 'kin', from: 'e:y', role: 'Bruder', where: [[LETTERS.id, 1]] },
  ]);
});

it('who is new stands in the middle of those it is named with, in their group', () => {
  const [old, fresh] = [model?.actor.get('e:x'), model?.actor.get(QUANDORF)];
  expect(fresh).toMatchObject({ label: 'Otto Quandorf', x: old?.x, y: old?.y, community: old?.community });
});

it('selections have them or not', () => {
  expect(
    modelFrom(opened, { sources: ['Der Mittag'] })
      ?.actors.map(({ key }) => key)
      .sort(),
  ).toEqual([QUANDORF, 'e:x', 'e:y'].sort());
  expect(modelFrom(opened, { from: '2020-02' })?.actor.has(QUANDORF)).toBe(false);
  const wide = modelFrom(opened, { window: 'article' });
  expect(wide?.link.get(`${QUANDORF}|e:y`)).toMatchObject({ articles: 1 });
});

it('who has become somebody else is that one', () => {
  const heirs = withAdditions(before, [LETTERS], (id) => (id === 'e:y' ? 'e:w' : id)).opened;
  expect(modelFrom(heirs)?.link.get('e:w|e:x')).toMatchObject({ sentences: 1 });
  expect(modelFrom(before)?.link.has('e:w|e:x')).toBe(false);
});

it('of a long list the first join each other, as wherever sentences are counted', () => {
  const listed = withAdditions(before, [listOf(MOST_ACTORS + 10)], asIs);
  const made = [...(modelFrom(listed.opened)?.links ?? [])].filter(({ key }) => key.includes('e:p/'));
  expect(listed.links).toEqual(new Set(made.map(({ key }) => key)));
  expect(listed.links.size).toBe((MOST_ACTORS * (MOST_ACTORS - 1)) / 2);
});
