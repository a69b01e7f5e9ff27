import { expect, it } from 'vitest';
import { createCarried } from '../../src/link/carried.ts';
import { emptyKnown } from '../../src/link/known.ts';
import { knowing } from './knowledge.ts';

it('carries the owners of surnames that somebody asked for, and no others', () => {
  const knowledge = knowing(() => undefined);
  const carried = createCarried(knowledge);
  carried.ask('malley', []);
  for (const articles of [3, 4]) {
    const known = emptyKnown(knowledge);
    known.owners.set('person/malley', new Map([['e:p/rob-malley', articles]]));
    known.owners.set('person/lutz', new Map([['e:p/max-lutz', 1]]));
    known.actors.add('e:p/rob-malley').add('e:p/malley').add('e:p/max-lutz');
    carried.hear(known);
  }
  expect([...carried.known.owners]).toEqual([['person/malley', new Map([['e:p/rob-malley', 7]])]]);
  expect(carried.known.actors).toEqual(new Set(['e:p/rob-malley', 'e:p/malley']));
});

it('tells whom a record is that somebody asked for', () => {
  const carried = createCarried(knowing(() => undefined));
  carried.ask('malley', ['a']);
  carried.answer('a', 'e:p/a');
  carried.answer('b', 'e:p/b');
  expect([carried.idOf('a'), carried.idOf('b')]).toEqual(['e:p/a', undefined]);
});

it('hears of somebody who is in no part', () => {
  const carried = createCarried(knowing(() => undefined));
  carried.ask('malley', ['a']);
  const bears = [
    ['person/malley', 3],
    ['person/lutz', 1],
  ] as const;
  carried.hearAlone('a', 'e:p/rob-malley', bears);
  expect(carried.known.owners).toEqual(new Map([['person/malley', new Map([['e:p/rob-malley', 3]])]]));
  expect(carried.idOf('a')).toBe('e:p/rob-malley');
});
