/** What is said of names left out is true of what leaves them out. */
import { expect, it } from 'vitest';
import { catalogued } from '../../src/why/catalogue.ts';
import { LONE_IN_WORDS } from '../../src/why/lone.ts';

it('the catalogue has it by its id', () => {
  expect(catalogued('score/alone-and-unsure')).toMatchObject(LONE_IN_WORDS);
});
