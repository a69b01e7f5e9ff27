import { expect, it } from 'vitest';
import { subjectKey, suggestionsIn } from '../../src/review/index.ts';
import { made } from './made.ts';

const labels = (example: readonly string[]) =>
  suggestionsIn(made(example).corpus).map(({ subject }) =>
    subject.actors.map(({ label }) => label).join(' = '),
  );

it('ranks by the articles that move, times the doubt', () => {
  const rare = 'Nordrhein-Westfallen (place)';
  const often = 'Anbetracht (place) 45';
  expect(labels(['Nordrhein-Westfalen* (place)', rare, often, often])).toEqual([
    'Anbetracht',
    'Nordrhein-Westfalen = Nordrhein-Westfallen',
  ]);
  const right = Array.from({ length: 4 }, () => 'Nordrhein-Westfalen* (place)');
  expect(labels([...right, rare, rare, rare, often])[0]).toContain('Westfallen');
});

it('suggests each subject once, with its strongest doubt', () => {
  const all = suggestionsIn(
    made(['Grapscher (person) 40', 'Grapscher (person) 40', 'Orwellscher (place) 40']).corpus,
  );
  const keys = all.map(({ subject }) => subjectKey(subject));
  expect(new Set(keys).size).toBe(keys.length);
  expect(all.map(({ subject }) => subject.actors[0].label)).toEqual(['Grapscher', 'Orwellscher']);
});

it('of a person with two names as many articles move as the rarer name has mentions', () => {
  const twice = 'Bill Wondra=Melinda Wondra (person)';
  const [merged] = suggestionsIn(made([twice, twice, twice, twice]).corpus);
  expect(merged).toMatchObject({ finder: 'several-names', moved: 1 });
});
