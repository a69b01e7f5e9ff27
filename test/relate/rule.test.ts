/** What makes a relation rule one is asked by its type: what lacks is found before anything runs. */
import { expect, it } from 'vitest';
import { type RelationRule, relation } from '../../src/relate/rule.ts';

const RIGHT: RelationRule = {
  id: 'xx/party/member',
  type: 'party',
  from: 'person',
  to: 'organization',
  because: { en: 'A party stands behind a name.', de: 'Eine Partei steht hinter einem Namen.' },
  match: '[<from>#Person] #Open [<to>#Party] #Close',
  examples: ['[from:Ida Fenn] ([to:SPD]) kam.', '[from:Emil Wondra] ([to:FDP]) kam.'],
  notIn: ['Ida Fenn (37) kam.'],
};

it('gives the very object', () => expect(relation(RIGHT)).toBe(RIGHT));

it('may tell of one actor alone', () => {
  const { to: _, ...alone } = RIGHT;
  expect(relation({ ...alone, type: 'occupation' }).to).toBeUndefined();
});

it('wants two examples, a counter-example, a reason in each language, and a type that there is', () => {
  // @ts-expect-error One example could be chance.
  relation({ ...RIGHT, examples: ['[from:Ida Fenn] ([to:SPD]) kam.'] });
  // @ts-expect-error Without a text in which it is silent nobody knows where it ends.
  relation({ ...RIGHT, notIn: [] });
  // @ts-expect-error Readers of English would get no reason.
  relation({ ...RIGHT, because: { de: 'Eine Partei steht hinter einem Namen.' } });
  // @ts-expect-error No such type.
  relation({ ...RIGHT, type: 'friend' });
});
