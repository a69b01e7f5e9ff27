/** Listed names with marks in them. */
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { knowledge } from '../knowledge.ts';

const named = (text: string) =>
  find({ id: 'x', language: 'de', text }, knowledge)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ text, kind }) => `${text}: ${kind}`);

describe('a listed name with a mark', () => {
  it.each([
    ['Gestern lieferte Johnson & Johnson den Impfstoff.', ['Johnson & Johnson: organization']],
    ['Das Geld gab die Bill & Melinda Gates Stiftung.', ['Bill & Melinda Gates Stiftung: organization']],
    ['Der Zug hielt in Frankfurt (Oder) an.', ['Frankfurt (Oder): place']],
    ['Heute meldet K+S einen Gewinn.', ['K+S: organization']],
    [
      'Im Bundestag stimmte Bündnis 90/Die Grünen dagegen.',
      ['Bundestag: organization', 'Bündnis 90/Die Grünen: organization'],
    ],
  ])('is one name, and nobody else is named inside: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('leaves the same names alone elsewhere', () => {
    expect(named('Boris Johnson und Melinda Gates kamen nach Frankfurt.')).toEqual([
      'Boris Johnson: person',
      'Melinda Gates: person',
      'Frankfurt: place',
    ]);
  });
});
