/** Chosen names become mentions. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../knowledge.ts';

const namesIn = (text: string, code: string) =>
  findIn(text, code).mentions.filter(({ form }) => form === 'name');

describe('mentions', () => {
  const [first, second] = namesIn(
    'Gestern kam Angela Merkel. Auch Wondras Haus brannte, sagte Emil Wondra.',
    'de',
  );

  it('have their stretch, their sentence and their row', () => {
    expect(first).toMatchObject({
      text: 'Angela Merkel',
      kind: 'person',
      row: 'people-germany/angela-merkel',
      sentence: 0,
    });
  });

  it('have a citation form with the help of the other words of the article', () => {
    expect(second).toMatchObject({ text: 'Wondras', name: 'Wondra', sentence: 1 });
    expect(second?.row).toBeUndefined();
  });

  it('say what else the name could have been, and how clear it is', () => {
    for (const mention of [first, second]) {
      expect(mention?.runnerUp?.kind).not.toBe(mention?.kind);
      expect(mention?.runnerUp?.margin).toBeGreaterThan(0);
    }
  });

  it('mean no famous namesake of somebody who is named in full', () => {
    const rows = (text: string) =>
      namesIn(text, 'en').map(({ text: name, row }) => [name, row !== undefined]);
    expect(rows('Merkel said nothing.')).toEqual([['Merkel', true]]);
    expect(rows('Ann Merkel spoke. Merkel said nothing.')).toEqual([
      ['Ann Merkel', false],
      ['Merkel', false],
    ]);
  });
});

describe('a name with the surname first', () => {
  const nameIn = (text: string): readonly string[] => findIn(text, 'de').mentions.map(({ name }) => name);

  it('is cited as it is spoken', () => {
    expect(nameIn('Beirat: Wondra, Clara; Lindrau, Emil van der; Wondratschek, Heiko.')).toEqual([
      'Clara Wondra',
      'Emil van der Lindrau',
      'Heiko Wondratschek',
    ]);
  });

  it('is none where people are only counted up', () => {
    expect(nameIn('Es kamen Wondratschek, Clara und Emil; das war alles.')).not.toContain(
      'Clara Wondratschek',
    );
  });
});
