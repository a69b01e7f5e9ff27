/** What an article teaches about its own names. */
import { describe, expect, it } from 'vitest';
import { learn, recall, recallShortName, shortNamesFrom } from '../../src/find/memory.ts';
import { knowledge } from '../knowledge.ts';
import { profileIn, sentencesIn } from './seen.ts';

const { rules } = knowledge.of('de').net;
const memoryOf = (text: string) => learn(sentencesIn('de', text), knowledge.gazetteer, rules, true);

/** What a text teaches of a word, with how often. */
const recalled = (text: string, word: string) =>
  Object.fromEntries(recall(memoryOf(text), profileIn('de', word)) ?? []);

describe('memory', () => {
  it.each<[string, string, string, Readonly<Record<string, number>>]>([
    ['a full name teaches the surname', 'Er sah Emil Wondra.', 'Wondra', { surname: 1 }],
    ['and the first name', 'Er sah Emil Wondra.', 'Emil', { 'first-name': 1 }],
    ['each time', 'Er sah Emil Wondra. Sie sah Ida Wondra.', 'Wondra', { surname: 2 }],
    ['a company teaches its short name', 'Die Wondrabit AG lieferte.', 'Wondrabit', { organization: 1 }],
    ['a sure rule teaches its kind', 'Er kam in die Provinz Wondrastan.', 'Wondrastan', { place: 1 }],
    ['what is not sure teaches nothing', 'Er sah Wondra.', 'Wondra', {}],
  ])('%s', (_, text, word, expected) => expect(recalled(text, word)).toEqual(expected));

  it.each<[string, string, string, Readonly<Record<string, number>>]>([
    ['a borrowed word before an ordinary one', 'Apollo Computer Inc sold it.', 'Apollo', { organization: 1 }],
    ['an ordinary word that opens it', 'Day Wondra Holding Corp sold it.', 'Wondra', { organization: 1 }],
    ['a small town', 'Wetumka Computer Inc sold it.', 'Wetumka', { organization: 1 }],
    ['but no place that everybody knows', 'Canada Computer Inc sold it.', 'Canada', {}],
    ['or that is all its own', 'Versatile Corp sold it.', 'Versatile', { organization: 1 }],
    ['but no given name before a surname', 'Emil Wondra Inc sold it.', 'Emil', { 'first-name': 1 }],
  ])('of a company remembers %s', (_, text, word, expected) => {
    const english = knowledge.of('en');
    const memory = learn(sentencesIn('en', text), knowledge.gazetteer, english.net.rules, false);
    expect(Object.fromEntries(recall(memory, profileIn('en', word)) ?? [])).toEqual(expected);
  });

  it('knows the beginnings of a company by two words and more', () => {
    const [full, short] = sentencesIn('en', 'Wondra Harbour Bridge Inc failed. Wondra Harbour had no money.');
    const memory = learn(full ? [full] : [], knowledge.gazetteer, knowledge.of('en').net.rules, false);
    const words = short?.profiles ?? [];
    expect(Object.fromEntries(recallShortName(memory, words, 0, 2) ?? [])).toEqual({ organization: 1 });
    expect(recallShortName(memory, words, 1, 3)).toBeUndefined();
    expect(words.map((_, i) => shortNamesFrom(memory)?.(words, i) ?? [])[0]).toEqual([2]);
  });

  it('knows a word with an ending of the text, too', () => {
    expect(recalled('Er sah Emil Wondra.', 'Wondras')).toEqual({ surname: 1 });
    expect(recalled('Er sah Emil Wondra.', 'Wondran')).toEqual({});
  });
});
