import { expect, it } from 'vitest';
import { parseCorrections } from '../../../src/corrections/parse.ts';
import type { Opened } from '../../../src/occurrences/index.ts';
import { recounted } from '../../../src/viewer/mend/recounted.ts';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { countedFixture } from '../counted.ts';

const { opened } = countedFixture();

const shown = (yaml: string, of: Opened = opened) => {
  const model = modelFrom(recounted(of, parseCorrections(yaml).corrections));
  if (model === null) expect.fail('there is no model');
  return model;
};

it('without corrections everything is counted as before', () => {
  const [before, after] = [modelFrom(opened), shown('')];
  expect(after.actors).toEqual(before?.actors);
  expect(after.links).toEqual(before?.links);
});

it('two who are one are counted as one, and the old id leads to the other', () => {
  const { actors, links, redirects, articles } = shown('- same: [x, y]');
  expect(actors.map(({ key, mentions }) => [key, mentions]).sort()).toEqual([
    ['e:w', 1],
    ['e:x', 7],
    ['e:z', 1],
  ]);
  expect(links.map(({ key, sentences }) => [key, sentences])).toEqual([['e:x|e:z', 1]]);
  expect([...redirects]).toEqual([['e:y', 'e:x']]);
  expect(articles.size).toBe(3);
});

it('who is no actor is gone from all sentences', () => {
  const { actors, link } = shown('- ignore: y');
  expect(actors.map(({ key }) => key)).not.toContain('e:y');
  expect(link.get('e:x|e:y')).toBeUndefined();
  expect(link.get('e:x|e:z')).toMatchObject({ sentences: 1 });
});

it('a name, a kind', () => {
  const { actor } = shown('- rename: {actor: x, to: Xaver}\n- retype: {actor: y, to: place}');
  expect(actor.get('e:x')).toMatchObject({ label: 'Xaver', kind: 'person' });
  expect(actor.get('e:y')).toMatchObject({ label: 'y', kind: 'place' });
});

it('a selection is counted with them', () => {
  const corrected = recounted(opened, parseCorrections('- same: [x, y]').corrections);
  expect(modelFrom(corrected, { from: '2020-02' })?.actors.map(({ key }) => key)).toEqual(['e:x', 'e:w']);
});

/** `x` holds an office in January, and another in February. */
const stating: Opened = {
  ...opened,
  occurrences: {
    ...opened.occurrences,
    facts: {
      texts: ['mayor', 'minister', 'occupation', 'r'],
      type: Uint32Array.of(2, 2),
      subject: Uint32Array.of(0, 0).fill(opened.occurrences.actors.indexOf('e:x')),
      object: Uint32Array.of(0, 0),
      role: Uint32Array.of(1, 2),
      status: Uint32Array.of(0, 0),
      rule: Uint32Array.of(3, 3),
      article: Uint32Array.of(0, 1),
      sentence: Uint32Array.of(0, 0),
    },
  },
};

it.each([
  ['', ['mayor', 'minister']],
  ['- wrong: {subject: x, relation: occupation}', []],
  ['- wrong: {subject: x, relation: occupation, role: mayor}', ['minister']],
  ['- {wrong: {subject: x, relation: occupation}, in: a2}', ['mayor']],
  ['- {wrong: {subject: x, relation: occupation}, in: Der Morgen}', ['minister']],
  ['- wrong: {subject: y, relation: occupation}', ['mayor', 'minister']],
])('%s', (yaml, roles) => {
  const of = shown(yaml, stating).actor.get('e:x');
  expect(of?.relations.map(({ role }) => role).sort()).toEqual(roles);
});
