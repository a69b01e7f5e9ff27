import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import type { Evidence } from '../../../src/model.ts';
import { LANGUAGES } from '../../../src/viewer/i18n/language.ts';
import { german } from '../../../src/viewer/trial/reasons/de.ts';
import { reasonOf } from '../../../src/viewer/trial/reasons/index.ts';

const NOTHING = { rows: [], rules: [] };
const feature = (id: string): Evidence => ({ by: 'feature', id, weight: 1 });

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

describe('reasonOf', () => {
  it.each([
    [
      'de',
      'left+first=speech noun-surname',
      'Davor: Verb des Sagens; erstes Wort: Nachname (auch Hauptwort).',
    ],
    ['en', 'left+first=speech noun-surname', 'Before it: verb of saying; first word: surname (also a noun).'],
    ['de', 'shape=first surname - -', 'Wörter: Vorname · Nachname.'],
    ['en', 'ending=-er', 'Ends in “-er”.'],
  ] as const)('in %s says of %s: %s', (language, id, sentence) => {
    expect(reasonOf(feature(id), NOTHING, language)).toBe(sentence);
  });

  it('names a listed actor in the language of the page, with its list', () => {
    const row = {
      id: 'cities/koln',
      kind: 'place',
      label: { de: 'Köln', en: 'Cologne' },
      flags: [],
    } as const;
    const listed: Evidence = { by: 'gazetteer', id: row.id, weight: 9 };
    expect(reasonOf(listed, { rows: [row], rules: [] }, 'en')).toBe('Listed as “Cologne” in cities.');
    expect(reasonOf(listed, { rows: [row], rules: [] }, 'de')).toBe('Steht als „Köln“ in der Liste cities.');
  });

  it('gives the sentence of a rule in the language of the page, and the id of one that nobody knows', () => {
    const rule: Evidence = { by: 'rule', id: 'de/place/new-rule', weight: 2 };
    const known = {
      rows: [],
      rules: [['de/place/new-rule', { en: 'Because.', de: 'Darum.' }] as const],
    };
    expect(reasonOf(rule, known, 'de')).toBe('Darum.');
    expect(reasonOf(rule, known, 'en')).toBe('Because.');
    expect(reasonOf(rule, NOTHING, 'de')).toBe('de/place/new-rule');
  });

  it.each(LANGUAGES)('has words in %s for every feature of the weights', (language) => {
    const features = fittedFeatures();
    expect(features.length).toBeGreaterThan(1000);
    expect(features.filter((id) => reasonOf(feature(id), NOTHING, language) === id)).toEqual([]);
  });

  it('has a German word for every value', () => {
    const written = /^(?:ending|tail|beginning|first-ending|left-tail|right-tail|acronym|words)=/;
    const values = fittedFeatures()
      .filter((id) => !written.test(id))
      .flatMap((id) => id.slice(id.indexOf('=') + 1).split(' '))
      .filter((value) => !/^\d*$/.test(value) && !/^(?:one|two|more|other)$/.test(value));
    const plain = (value: string) => value.replace(/^(?:noun|common)-/, '');
    expect(
      [...new Set(values)].filter((value) => !german.terms.has(value) && !german.terms.has(plain(value))),
    ).toEqual([]);
  });
});
