import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/worker/answer.ts';
import { knowledge } from '../knowledge.ts';

const { answer } = createAnswerer(knowledge);

describe('an answer', () => {
  const { found, entities, actors, rows } = answer({
    id: 'a',
    text: 'Kanzlerin Angela Merkel traf Emil Wondra in Bagdad. Wondra lobte Merkel.',
  });

  it('gives the actor of each mention', () => {
    expect(found.mentions.map(({ text }) => text)).toEqual([
      'Angela Merkel',
      'Emil Wondra',
      'Bagdad',
      'Wondra',
      'Merkel',
    ]);
    const [merkel, wondra, , again, chancellor] = actors;
    expect([again, chancellor]).toEqual([wondra, merkel]);
    expect(new Set(entities.map(({ id }) => id))).toEqual(new Set(actors));
  });

  it('holds the rows that reasons name, each once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain('people-germany/angela-merkel');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('one article knows nothing of another', () => {
  answer({ id: 'a', text: 'Der Gesandte Emil Wondra kam.' });
  const { actors } = answer({ id: 'b', text: 'Herr Wondra kam nach Bagdad.' });
  expect(actors[0]).toBe('e:p/wondra');
});
