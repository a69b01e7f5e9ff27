/** The short name of a company is the company, whatever its words look like. */
import { expect, it } from 'vitest';
import { find } from '../../../src/find/index.ts';
import { knowledge } from '../../knowledge.ts';

const named = (text: string) =>
  find({ id: 'x', language: 'en', text }, knowledge)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ text, kind }) => `${text}: ${kind}`);

it('is a company in an article that has the full name', () => {
  expect(named('On Friday Wondra Joe Inc failed. Later Wondra Joe said why.')).toEqual([
    'Wondra Joe Inc: organization',
    'Wondra Joe: organization',
  ]);
});

it('is a company also where its words are ordinary ones', () => {
  expect(named('On Friday Paper Depot Inc failed. The board of Paper Depot met.').at(-1)).toBe(
    'Paper Depot: organization',
  );
});

it('says nothing of places that a list knows', () => {
  expect(named('On Friday New York Lighting Co failed. The rest of New York slept.').at(-1)).toBe(
    'New York: place',
  );
});
