/** Names of the gazetteer in a sentence. */
import { expect, it } from 'vitest';
import { isDescription, listedFrom } from '../../../src/find/candidates/listed.ts';
import { knowledge } from '../../knowledge.ts';
import { sentencesIn } from '../seen.ts';

const { gazetteer } = knowledge;

function listedIn(text: string) {
  const [sentence] = sentencesIn('de', text);
  const profiles = sentence?.profiles ?? [];
  return profiles.flatMap((_, i) =>
    listedFrom(profiles, i, gazetteer).map((match) => ({
      words: profiles
        .slice(match.start, match.end)
        .map((profile) => profile.text)
        .join(' '),
      genitive: match.genitive,
      described: isDescription(profiles, match),
    })),
  );
}

it.each([
  ['Er kam aus Bagdad.', [{ words: 'Bagdad', genitive: false, described: false }]],
  [
    'Er sah Bagdads Westen.',
    expect.arrayContaining([{ words: 'Bagdads', genitive: true, described: false }]),
  ],
  ['Die Bundesregierung schwieg.', [{ words: 'Bundesregierung', genitive: false, described: true }]],
  ['Er las: nichts.', []],
])('%s', (text, expected) => expect(listedIn(text)).toEqual(expected));

it('a longer name is found beside the shorter ones in it', () => {
  expect(listedIn('Er las Neue Zürcher Zeitung.').map(({ words }) => words)).toContain(
    'Neue Zürcher Zeitung',
  );
});
