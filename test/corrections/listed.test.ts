import { expect, it } from 'vitest';
import { noEffects } from '../../src/corrections/effects.ts';
import { listedNames } from '../../src/corrections/listed.ts';
import type { ListedName } from '../../src/gazetteer/index.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';

const own = (name: string, kind: ListedName['kind'], aliases: readonly string[] = []): ListedName => ({
  ...{ name, kind, aliases, ids: [] },
  at: 'gazetteer/a.tsv:2',
});
const around = {
  knowledge: knowing(() => undefined),
  withoutGenitive: (_: string, word: string) => word.replace(/s$/u, ''),
  isOrdinary: (_: string, word: string) => word === 'Wahl',
};

function found(names: readonly ListedName[], text: string) {
  const { founds, texts } = marked([text]);
  const [first] = founds;
  if (first === undefined) throw new Error('there is no article');
  const { find } = listedNames(names, around, noEffects());
  const { mentions } = find({ id: first.article, text: texts(first.article) ?? '' }, first);
  return mentions.map(({ text: own, name, kind, row }) => `${own} = ${name}, ${kind}, ${row}`);
}

it('are found under all their names, each by the name that stands there', () => {
  expect(found([own('Nordbit AG', 'organization', ['Nordbit'])], 'Nordbit AG, Nordbits Chef')).toEqual([
    'Nordbit AG = Nordbit AG, organization, own-organizations/nordbit-ag',
    'Nordbits = Nordbit, organization, own-organizations/nordbit-ag',
  ]);
});

it('that are ordinary words count where a name was found', () => {
  expect(found([own('Wahl', 'person')], 'Die Wahl gewann [[Wahl|organization]].')).toEqual([
    'Wahl = Wahl, person, own-people/wahl',
  ]);
});

it('of one spelling are those of the first line', () => {
  expect(found([own('Halden', 'place'), own('Halden', 'person')], 'Halden')).toEqual([
    'Halden = Halden, place, own-places/halden',
  ]);
});
