/** What makes a rule one is asked by its type: what lacks is found before anything runs. */
import { expect, it } from 'vitest';
import { patternsOf, type Rule, rule } from '../../src/rules/rule.ts';

const RIGHT: Rule = {
  id: 'xx/person/after-title',
  finds: 'person',
  because: { en: 'A title stands before a name.', de: 'Ein Titel steht vor einem Namen.' },
  match: '#Title [<name>#Capital+]',
  examples: ['Dr. [Wondra] kam.', 'Dr. [Ida Fenn] kam.'],
  notIn: ['Der Doktor kam.'],
};

it('gives the very object, so that its place in a list is its only order', () =>
  expect(rule(RIGHT)).toBe(RIGHT));

it('has one pattern, or several of the same sign in the order in which they are tried', () => {
  expect(patternsOf(RIGHT)).toEqual([RIGHT.match]);
  expect(patternsOf({ ...RIGHT, orMatch: ['[<name>#Capital] #Role'] })).toEqual([
    RIGHT.match,
    '[<name>#Capital] #Role',
  ]);
});

it('wants two examples, a counter-example, a reason in each language, and tags that there are', () => {
  const { notIn: _, ...silent } = RIGHT;
  // @ts-expect-error One example could be chance.
  rule({ ...RIGHT, examples: ['Dr. [Wondra] kam.'] });
  // @ts-expect-error Without a text in which it is silent nobody knows where it ends.
  rule({ ...RIGHT, notIn: [] });
  // @ts-expect-error The same.
  rule(silent);
  // @ts-expect-error Readers of German would get no reason.
  rule({ ...RIGHT, because: { en: 'A title stands before a name.' } });
  // @ts-expect-error A typo in a tag.
  rule({ ...RIGHT, notAfter: ['Tilte'] });
  // @ts-expect-error Nothing of this kind is found.
  rule({ ...RIGHT, finds: 'ship' });
});
