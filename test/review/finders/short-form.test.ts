import { expect, it } from 'vitest';
import { shortForm } from '../../../src/review/finders/short-form.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(shortForm);

it('believes the surname more where articles name both', () => {
  const [together] = doubted('Klaus Wondra (person) + Wondra (person)');
  const [apart] = doubted('Klaus Wondra (person)', 'Wondra (person)');
  expect(together?.doubt).toBeGreaterThan(apart?.doubt ?? 1);
});

it('is sure of an article in front', () => {
  const [first] = doubted('die Gavi (organization)', 'Gavi (organization)');
  expect(first?.doubt).toBeGreaterThan(0.75);
});

it('asks within a kind, and never about two that lists tell apart', () => {
  expect(doubted('Impfallianz Gavi (organization)', 'Gavi (place)')).toEqual([]);
  expect(doubted('Impfallianz Gavi* (organization)', 'Gavi* (organization)')).toEqual([]);
});

it('takes a part of a town for the quarter that bears its name', () => {
  const city = Array.from({ length: 10 }, () => 'Wondrastadt (place)');
  const [quarter] = doubted(...city, 'Lutzau (place)', 'Wondrastadt-Lutzau (place)');
  const [double] = doubted('Wondrastadt (place)', 'Lutzau (place)', 'Wondrastadt-Lutzau (place)');
  expect(quarter?.doubt).toBeGreaterThan(double?.doubt ?? 1);
});
