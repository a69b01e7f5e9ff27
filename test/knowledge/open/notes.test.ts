import { expect, it } from 'vitest';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { openNotes } from '../../../src/knowledge/open/notes.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const notesOf = (text: string) =>
  openNotes(openPack(writePack(new Map([['list-particle', text]])), 'a pack'))('particle');

it('each word of a list has its notes', () => {
  expect([...notesOf('von\tsurname optional\nbin\tsurname\nabu\t')]).toEqual([
    ['von', ['surname', 'optional']],
    ['bin', ['surname']],
    ['abu', []],
  ]);
});

it('an empty list has no words', () => expect(notesOf('').size).toBe(0));
