/** The tags that rules speak of. */
import { expect, it } from 'vitest';
import { TAGS, type Tag } from '../../../src/rules/tags.ts';
import { profileIn } from '../seen.ts';

const tagsIn = (code: string, word: string): readonly Tag[] => {
  const { names } = profileIn(code, word).tags;
  return TAGS.filter((tag) => names.has(tag));
};

it.each<[string, readonly Tag[]]>([
  ['Wondra', ['Capital', 'NameToken', 'NameStart', 'Nameable', 'Unknown']],
  ['Wondras', ['Capital', 'NameToken', 'NameStart', 'Nameable', 'Unknown', 'Genitive']],
  ['Trumps', ['Capital', 'NameToken', 'NameStart', 'Nameable', 'Surname', 'Genitive']],
  ['Angela', ['Capital', 'NameToken', 'NameStart', 'Nameable', 'FirstName']],
  ['Bagdad', ['Capital', 'NameToken', 'Nameable', 'Place']],
  ['Truppenabzug', ['Capital', 'Noun']],
  ['Bürgermeister', ['Capital', 'Noun', 'Role']],
  ['Ministerium', ['Capital', 'Noun', 'OrgHead']],
  ['Provinz', ['Capital', 'Noun', 'PlaceHead']],
  ['GmbH', ['Capital', 'Noun', 'LegalForm']],
  ['van', ['NameToken', 'NameStart', 'Particle']],
  ['von', ['NameToken', 'Particle', 'Preposition']],
  ['der', ['Particle', 'Article']],
  ['Frau', ['Capital', 'Noun', 'Role', 'Title']],
  ['Hersteller', ['Capital', 'Noun', 'OrgHead', 'Body']],
  ['Aktien', ['Capital', 'Noun', 'Business']],
  ['SPD', ['Capital', 'NameToken', 'Nameable', 'Noun', 'Organization', 'Acronym', 'Party']],
  ['Koch', ['Capital', 'Noun', 'Surname', 'Role']],
  ['sagte', ['Speech']],
  ['hölzern', ['Adjective']],
  ['Hamburgische', ['Capital', 'NameToken', 'NameStart', 'Nameable', 'Unknown', 'NameAdjective']],
  ['Berliner', ['Capital', 'Noun', 'NameAdjective', 'Demonym']],
  ['dem', ['Article']],
  ['nach', ['Preposition', 'Direction']],
  ['nördlich', ['Adjective', 'Preposition', 'Around']],
  ['Bagdad-Besuch', ['Capital', 'Nameable']],
])('%s: %j', (word, expected) => expect(tagsIn('de', word)).toEqual(expected));

it('what endings tell is for the language', () => {
  expect(tagsIn('en', 'Wondras')).not.toContain('Genitive');
  expect(tagsIn('en', 'Wondrasche')).not.toContain('NameAdjective');
});
