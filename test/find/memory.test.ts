/** What an article teaches about its own names. */
import { describe, expect, it } from 'vitest';
import { learn, recall } from '../../src/find/memory.ts';
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

  it('knows a word with an ending of the text, too', () => {
    expect(recalled('Er sah Emil Wondra.', 'Wondras')).toEqual({ surname: 1 });
    expect(recalled('Er sah Emil Wondra.', 'Wondran')).toEqual({});
  });
});
