import { expect, it } from 'vitest';
import type { OwnName } from '../../src/gazetteer/own-name.ts';
import { readTable } from '../../src/gazetteer/table.ts';
import { HEAD, lineOf } from '../../src/gazetteer/written.ts';

const name: OwnName = {
  name: 'Nordbit AG',
  kind: 'organization',
  aliases: ['Nordbit', 'NB AG'],
  description: 'bits\tand bytes',
  ids: ['Q64', 'K-17'],
};

it('is read as it was written', () => {
  const { names, problems } = readTable(HEAD + lineOf(name, true), 'a');
  expect(problems).toEqual([]);
  expect(names).toEqual([{ ...name, description: 'bits and bytes', at: 'a:2' }]);
});

it('leaves aliases of one word out where they are not wished', () => {
  expect(readTable(HEAD + lineOf(name, false), 'a').names).toMatchObject([{ aliases: ['NB AG'] }]);
});
