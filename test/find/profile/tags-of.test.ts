/** The tags that rules speak of. */
import { expect, it } from 'vitest';
import { TAGS, type Tag } from '../../../src/rules/tags.ts';
import { profileIn } from '../seen.ts';

const tagsIn = (code: string, word: string): readonly Tag[] => {
  const { names } = profileIn(code, word).tags;
  return TAGS.filter((tag) => names.has(tag));
};

it.each<[string, readonly Tag[]]>([
  ['Wondra', ['Capital', 'NameToken', 'Nameable', 'Unknown']],
  ['Wondras', ['Capital', 'NameToken', 'Nameable', 'Unknown', 'Genitive']],
  ['Trumps', ['Capital', 'NameToken', 'Nameable', 'Surname', 'Genitive']],
  ['Angela', ['Capital', 'NameToken', 'Nameable', 'FirstName']],
  ['Bagdad', ['Capital', 'NameToken', 'Nameable', 'Place']],
  ['Truppenabzug', ['Capital', 'Noun']],
  ['Bürgermeister', ['Capital', 'Noun', 'Role']],
  ['Ministerium', ['Capital', 'Noun', 'OrgHead']],
  ['Provinz', ['Capital', 'Noun', 'PlaceHead']],
  ['GmbH', ['Capital', 'Noun', 'LegalForm']],
  ['van', ['NameToken', 'Particle']],
  ['sagte', ['Speech']],
  ['hölzern', ['Adjective']],
  ['Hamburgische', ['Capital', 'NameToken', 'Nameable', 'Unknown', 'NameAdjective']],
  ['Berliner', ['Capital', 'Noun', 'NameAdjective', 'Demonym']],
  ['dem', ['Article']],
  ['nach', ['Direction']],
  ['nördlich', ['Adjective', 'Around']],
  ['Bagdad-Besuch', ['Capital', 'Nameable']],
])('%s: %j', (word, expected) => expect(tagsIn('de', word)).toEqual(expected));

it('what endings tell is for the language', () => {
  expect(tagsIn('en', 'Wondras')).not.toContain('Genitive');
  expect(tagsIn('en', 'Wondrasche')).not.toContain('NameAdjective');
});
