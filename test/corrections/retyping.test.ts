/** All names of an actor become those of another kind, and stay those of one actor. */
import { expect, it } from 'vitest';
import { corrected, shownActors } from './corpus.ts';

const actors = (yaml: string, ...articles: readonly string[]) =>
  shownActors(corrected(yaml, articles).entities);

it('the surname goes along where the article has the full name, and elsewhere means whom it meant', () => {
  const retype = '- retype: {actor: Emil Wondra (person), to: organization}';
  expect(actors(retype, '[[Emil Wondra|person]]. [[Wondra|person]].')).toEqual([
    'e:added-organizations/emil-wondra: Emil Wondra, Wondra',
  ]);
  expect(actors(retype, '[[Emil Wondra|person]].', '[[Wondra|person]].')).toEqual([
    'e:o/emil-wondra: Emil Wondra',
    'e:p/wondra: Wondra',
  ]);
});

it('names of one row stay together without it', () => {
  expect(
    actors(
      '- retype: {actor: NATO (organization), to: place}',
      '[[NATO|organization|world/nato]]. [[Nordatlantikpakt|organization|world/nato]].',
    ),
  ).toEqual(['e:added-places/nato: NATO, Nordatlantikpakt']);
});
