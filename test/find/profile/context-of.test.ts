/** What a word is beside a name. */
import { expect, it } from 'vitest';
import { contextOf } from '../../../src/find/profile/context-of.ts';
import { isNameable } from '../../../src/find/profile/facts.ts';
import { symbolOf } from '../../../src/find/profile/symbol-of.ts';
import { german } from '../../../src/languages/de/index.ts';
import { factsIn, sourcesOf } from '../seen.ts';

function contextIn(word: string) {
  const facts = factsIn('de', word);
  return contextOf(facts, symbolOf(facts, sourcesOf('de')), isNameable(facts, german), german);
}

it.each([
  ['der', 'article-nominative'],
  ['Der', 'article-nominative'],
  ['aus', 'from'],
  ['sagte', 'speech'],
  ['irakische', 'demonym'],
  ['laufen', 'verb'],
  ['hölzern', 'adjective'],
  ['wondrahaft', 'lower'],
  ['Bürgermeister', 'role'],
  ['NATO-Generalsekretär', 'role'],
  ['Ministerium', 'org-head'],
  ['Airbase', 'place-head'],
  ['Bagdad-Besuch', 'hyphenated'],
  ['Truppenabzug', 'noun'],
  ['Schnell', 'adjective'],
  ['NATO', 'organization'],
  ['Bagdad', 'place'],
  ['Angela', 'first'],
  ['Merkel', 'surname'],
  ['Wondra', 'unknown'],
])('%s: %s', (word, expected) => expect(contextIn(word)).toBe(expected));
