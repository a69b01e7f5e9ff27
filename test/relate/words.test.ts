import { expect, it } from 'vitest';
import { createRelate } from '../../src/relate/index.ts';
import { NO_RELATIONS } from '../../src/relate/words.ts';

it('a language without rules says nothing', () => {
  const relate = createRelate({
    words: NO_RELATIONS,
    wordOf: () => {
      throw new Error('There is nothing to ask for.');
    },
    rowById: () => undefined,
  });
  expect(relate('SPD-Chef Emil Wondra', [], () => expect.fail('no word is asked for'))).toEqual([]);
  expect([
    NO_RELATIONS.isMedia('dpa'),
    NO_RELATIONS.isParty('SPD'),
    NO_RELATIONS.isGeneric('Partei'),
  ]).toEqual([...[false, false, false]]);
  expect([
    NO_RELATIONS.isAdjective('x', false),
    NO_RELATIONS.isHalf('x'),
    NO_RELATIONS.roleName('Chef', 'der'),
    NO_RELATIONS.tagsOf('Chef', true),
  ]).toEqual([...[true, true, 'Chef', []]]);
});
