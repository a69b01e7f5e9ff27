import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { REASONS } from '../../../src/link/index.ts';
import { KINDS, READER_LANGUAGES } from '../../../src/model.ts';
import { explain, type Subject } from '../../../src/viewer/why/explain.ts';
import { VOICES } from '../../../src/viewer/why/voices.ts';

const subject: Subject = {
  around: { name: ['Emil', 'Lutz'], before: ['gestern', 'sagte'], after: [',', 'der', 'Koch'] },
  labelOf: (row) => (row === 'cities/koln' ? 'Cologne' : undefined),
};

/** What one witness says. */
const said = (by: string, id: string, reader: 'de' | 'en', of: Subject = subject) =>
  explain([{ by, id, weight: 1 }], reader, of)[0]?.sentence ?? '';

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
    [
      'listed=place ambiguous one',
      'So heißt in den Namenslisten ein Ort, aber das Wort bedeutet auch anderes.',
    ],
    ['words=1', 'Der Name ist ein einziges Wort.'],
    ['words=6', 'Der Name hat sechs oder mehr Wörter.'],
    ['alone=-', 'Der ganze Text ist ein einziger Satz.'],
  ])('%s says in German: %s', (id, sentence) => expect(said('feature', id, 'de')).toBe(sentence));

  it.each([
    ['left+first=speech first', 'Before it comes “sagte”, a verb of saying; “Emil” is a first name.'],
    ['right=comma', 'After it comes a comma.'],
    ['acronym=4 dotted', 'The name is an acronym of 4 characters with full stops.'],
    ['covers=ends-with place', 'It ends with another name from the lists: a place.'],
  ])('%s says in English: %s', (id, sentence) => expect(said('feature', id, 'en')).toBe(sentence));

  it('speaks of the first two and the last two words of a long name', () => {
    const around = { ...subject.around, name: ['Amt', 'für', 'Wald', 'und', 'Wild'] };
    const sentence = said('feature', 'shape=org-head function function noun', 'en', { ...subject, around });
    expect(sentence).toContain('“und” a small word, “Wild” an ordinary noun');
  });

  it('of another version has a sentence without its name', () => {
    for (const id of ['moon=full', 'moon', 'constructor=x', 'left+first=moon moon'])
      expect(said('feature', id, 'en')).not.toContain(id);
  });
});

describe('other evidence', () => {
  it('names a listed actor where the page knows it', () => {
    expect(said('gazetteer', 'cities/koln', 'en')).toBe('“Cologne” is on the lists of names.');
    expect(said('gazetteer', 'cities/bonn', 'de')).toBe('Der Name steht in den Namenslisten.');
  });

  it('tells what the article says elsewhere', () => {
    expect(said('memory', 'surname family one', 'de')).toBe(
      'Im Artikel kommt eine Person mit diesem Nachnamen vor.',
    );
    expect(said('memory', 'named in this article', 'en')).toBe('The article has this name by itself, too.');
  });

  it('of a rule or reason that is gone has a sentence without its id', () => {
    expect(said('rule', 'de/person/gone', 'en')).toBe(
      'There is a rule for this that the page does not know.',
    );
    expect(said('link', 'gone', 'de')).toBe('Dafür gibt es einen Grund, den diese Seite nicht kennt.');
    expect(said('moon', 'full', 'de')).toBe('Dafür gibt es ein Merkmal, das diese Seite nicht kennt.');
  });

  it('of an English rule is told in English terms', () => {
    expect(said('rule', 'en/organization/head-of', 'de')).not.toBe(
      said('rule', 'de/organization/head-of', 'de'),
    );
  });
});

describe('explain', () => {
  it('puts the strongest reason first, and counts together what says the same', () => {
    const reasons = explain(
      [
        { by: 'feature', id: 'words=1', weight: 2 },
        { by: 'feature', id: 'shape=surname - - -', weight: 2 },
        { by: 'rule', id: 'de/person/possessor', weight: -3 },
        { by: 'feature', id: 'last=surname', weight: 2 },
      ],
      'en',
      { ...subject, around: { ...subject.around, name: ['Lutz'] } },
    );
    expect(reasons.map(({ weight }) => weight)).toEqual([4, -3, 2]);
    expect(reasons[0]?.sentence).toBe('“Lutz” is a surname.');
  });
});

/** The features of the fitted weights of all languages. */
function fittedFeatures(): string[] {
  return languages.flatMap(({ code }) => {
    const table = readFileSync(
      new URL(`../../../src/languages/${code}/weights.tsv`, import.meta.url),
      'utf8',
    );
    return table
      .split('\n')
      .flatMap((line) => (/^(?!#|rule=|memory=)\S/.test(line) ? [line.split('\t')[0] ?? ''] : []));
  });
}

describe.each(READER_LANGUAGES)('in %s there are words', (reader) => {
  const { unknown } = VOICES[reader].phrases;
  const wordless = (by: string, ids: readonly string[]) =>
    ids.filter((id) =>
      Object.values(unknown).some((sentence) => said(by, id, reader).slice(1) === `${sentence.slice(1)}.`),
    );

  it('for every rule and derivation', () => {
    const ids = languages.flatMap(({ code, rules, derivations }) => [
      ...rules.map(({ id }) => id),
      ...Object.keys(derivations).map((id) => `${code}/${id}`),
    ]);
    expect(ids.length).toBeGreaterThan(60);
    expect(
      wordless('rule', ids),
      'write because into the rule, or into derivations.ts of the language',
    ).toEqual([]);
  });

  it('for every reason to link', () => {
    expect(
      wordless(
        'link',
        REASONS.map(({ id }) => id),
      ),
      'write because into src/link/reasons/',
    ).toEqual([]);
  });

  it('for every feature that was fitted', () => {
    const features = fittedFeatures();
    expect(features.length).toBeGreaterThan(1000);
    expect(wordless('feature', features), 'add the family to src/viewer/why/features.ts').toEqual([]);
  });

  it('for every value of a feature', () => {
    const { word } = VOICES[reader].terms;
    const vague = fittedFeatures().filter((id) =>
      new RegExp(`(?:^|[ ,])${word}[.,;]`, 'i').test(said('feature', id, reader)),
    );
    expect(vague, `add a term to src/viewer/why/terms/${reader}.ts`).toEqual([]);
    for (const kind of KINDS) expect(VOICES[reader].terms.kinds[kind]).toBeTruthy();
  });
});
