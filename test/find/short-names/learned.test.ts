/** By which words an article may call a company that it has named in full. */
import { expect, it } from 'vitest';
import { learn, recall } from '../../../src/find/memory.ts';
import { knowledge } from '../../knowledge.ts';
import { profileIn, sentencesIn } from '../seen.ts';

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
