import { expect, it } from 'vitest';
import { add } from '../../../src/corrections/verbs/add.ts';

it('needs a kind, and names with letters', () => {
  expect(add.read({ name: 'Nordbit' })).toContain('The kind is missing');
  expect(add.read({ name: 'Nordbit', kind: 'ship' })).toContain('no kind');
  expect(add.read({ name: '…', kind: 'person' })).toContain('without letters');
  expect(add.read({ name: 'x'.repeat(10_000), kind: 'person' })).toContain('10000');
  expect(add.read({ name: 'A', kind: 'person', aslo: ['B'] })).toContain('“aslo”');
});

it('takes the kind from the brackets behind a name on the command line', () => {
  expect(add.read(add.fromArguments(['Nordbit (organization)', 'Nordbit AG']))).toEqual({
    verb: 'add',
    name: 'Nordbit',
    kind: 'organization',
    also: ['Nordbit AG'],
  });
  expect(add.read(add.fromArguments(['Nordbit']))).toContain('The kind is missing');
});
