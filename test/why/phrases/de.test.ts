import { describe, expect, it } from 'vitest';
import { german } from '../../../src/why/phrases/de.ts';

const said = { word: 'sagte', term: 'ein Verb des Sagens' };
const comma = { term: 'ein Komma' };

describe('German phrases', () => {
  it('list what the words of a name are', () => {
    const parts = [
      { word: 'Emil', term: 'ein Vorname' },
      { word: 'Lutz', term: 'ein Nachname' },
    ];
    expect(german.are(parts)).toBe('„Emil“ ist ein Vorname, „Lutz“ ein Nachname');
    expect(german.are(parts.slice(1))).toBe('„Lutz“ ist ein Nachname');
  });

  it('agree in number with what stands beside the name', () => {
    expect(german.before([said])).toBe('davor steht „sagte“, ein Verb des Sagens');
    expect(german.after([comma, said])).toBe('dahinter stehen ein Komma und „sagte“, ein Verb des Sagens');
    expect(german.after([said, comma])).toBe('dahinter stehen „sagte“, ein Verb des Sagens, und ein Komma');
  });

  it('say where the sentence begins and ends', () => {
    expect(german.before([null])).toBe('damit beginnt der Satz');
    expect(german.before([null, comma])).toBe('davor steht am Satzanfang ein Komma');
    expect(german.after([comma, null])).toBe('dahinter steht am Satzende ein Komma');
  });

  it('count words', () => {
    expect([german.count('1', false), german.count('2', false), german.count('6', true)]).toEqual([
      'der Name ist ein einziges Wort',
      'der Name hat 2 Wörter',
      'der Name hat 6 oder mehr Wörter',
    ]);
  });

  it('say how clear a listed name is, and nothing of a clarity that there is not', () => {
    expect(german.sameName('ein Ort', 'genitive')).toBe(
      'so heißt in den Namenslisten ein Ort, hier im Genitiv',
    );
    expect(german.sameName('ein Ort', 'clear')).toBe('so heißt in den Namenslisten ein Ort');
    expect(german.sameName('ein Ort', 'constructor')).toBe('so heißt in den Namenslisten ein Ort');
  });

  it('name a row of the lists where its name is known', () => {
    expect(german.inLists('Köln')).toBe('„Köln“ steht in den Namenslisten');
    expect(german.inLists(undefined)).toBe('der Name steht in den Namenslisten');
  });

  it('describe acronyms', () => {
    expect(german.acronym('4', 'dotted')).toBe('der Name ist ein Kürzel aus 4 Zeichen mit Punkten');
    expect(german.acronym('3', '-')).toBe('der Name ist ein Kürzel aus 3 Zeichen');
  });
});
