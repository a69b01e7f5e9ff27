import { expect, it } from 'vitest';
import { relations } from '../../../src/filters/choices/relations.ts';
import { RELATION_TYPES } from '../../../src/model.ts';

it('any stands for all types, whatever stands beside it', () => {
  expect(relations.read(['any'])).toEqual({ relations: RELATION_TYPES });
  expect(relations.read(['party.any'])).toEqual({ relations: RELATION_TYPES });
  expect(relations.write({ relations: RELATION_TYPES })).toEqual(['any']);
});

it('types come in the order of all, each once, by names of their own', () => {
  expect(relations.read(['party, office', 'party'])).toEqual({ relations: ['office', 'party'] });
  expect(relations.write({ relations: ['office', 'party'] })).toEqual(['office.party']);
  expect(relations.read(['Party', 'part'])).toBeUndefined();
});
