import { describe, expect, it } from 'vitest';
import { explain, type Subject } from '../../src/why/explain.ts';

const subject: Subject = {
  around: { name: ['Emil', 'Lutz'], before: ['gestern', 'sagte'], after: [',', 'der', 'Koch'] },
  labelOf: () => undefined,
};

/** What a feature says. */
const said = (id: string, reader: 'de' | 'en', of: Subject = subject) =>
  explain([{ by: 'feature', id, weight: 1 }], reader, of)[0]?.sentence ?? '';

describe('a feature', () => {
  it.each([
    ['left+first=speech first', 'Davor steht „sagte“, ein Verb des Sagens; „Emil“ ist ein Vorname.'],
    ['shape=first noun-surname - -', '„Emil“ ist ein Vorname, „Lutz“ ein Nachname (auch ein Hauptwort).'],
    ['roles=given family - -', '„Emil“ ist ein Vorname, „Lutz“ ein Nachname oder Doppelname.'],
    ['left-2=adverb speech', 'Davor stehen „gestern“, ein Adverb, und „sagte“, ein Verb des Sagens.'],
    ['left-2=edge speech', 'Davor steht am Satzanfang „sagte“, ein Verb des Sagens.'],
    ['left-2=edge edge', 'Damit beginnt der Satz.'],
    ['right-2=comma article-nominative', 'Dahinter stehen ein Komma und „der“, ein Artikel.'],
    ['last+right=surname comma', '„Lutz“ ist ein Nachname; dahinter steht ein Komma.'],
    ['tail=-utz', '„Lutz“ endet auf „-utz“.'],
    ['left-tail=agte', 'Das Wort davor, „sagte“, endet auf „-agte“.'],
    ['usage=Koch,Fischer', '„Lutz“ wird gebraucht wie Koch, Fischer.'],
    [
      'listed=place ambiguous one',
      'So heißt in den Namenslisten ein Ort, aber das Wort bedeutet auch anderes.',
    ],
    ['words=1', 'Der Name ist ein einziges Wort.'],
    ['words=6', 'Der Name hat 6 oder mehr Wörter.'],
    ['alone=-', 'Der ganze Text ist ein einziger Satz.'],
  ])('%s says in German: %s', (id, sentence) => expect(said(id, 'de')).toBe(sentence));

  it.each([
    ['left+first=speech first', 'Before it comes “sagte”, a verb of saying; “Emil” is a first name.'],
    ['right=comma', 'After it comes a comma.'],
    ['first-usage=Otto,Karl,Ida', '“Emil” is used like Otto, Karl, Ida.'],
    [
      'left+usage=rief,lobte Koch,Fischer',
      'The word before it, “sagte”, is used like rief, lobte; “Lutz” is used like Koch, Fischer.',
    ],
    ['right-usage=und,oder', 'The word after it, “,”, is used like und, oder.'],
    ['acronym=4 dotted', 'The name is an acronym of 4 characters with full stops.'],
    ['covers=ends-with place', 'It ends with another name from the lists: a place.'],
  ])('%s says in English: %s', (id, sentence) => expect(said(id, 'en')).toBe(sentence));

  it('speaks of the first two and the last two words of a long name', () => {
    const around = { ...subject.around, name: ['Amt', 'für', 'Wald', 'und', 'Wild'] };
    const sentence = said('shape=org-head function function noun', 'en', { ...subject, around });
    expect(sentence).toContain('“und” a small word, “Wild” an ordinary noun');
  });

  it('of another version has a sentence without its name', () => {
    for (const id of ['moon=full', 'moon', 'constructor=x', 'left+first=moon moon'])
      expect(said(id, 'en')).not.toContain(id);
  });
});
