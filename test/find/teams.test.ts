/** In an article about games the name of a town is its club's. */
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { isAboutSport } from '../../src/find/teams.ts';
import { knowledge } from '../knowledge.ts';
import { sentencesIn } from './seen.ts';

const named = (text: string): readonly string[] =>
  find({ id: 'x', language: 'de', text }, knowledge)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ text, kind }) => `${text}: ${kind}`);

/** Words of games, but no name. */
const GAME =
  'Der Spieltag war lang. Der Trainer lobte den Torhüter und die Abwehr nach der Halbzeit. Ein Foulelfmeter kurz vor dem Strafraum blieb in der Hinrunde aus.';

describe('a town in an article about games', () => {
  it('is its club where nothing says that something is there', () => {
    expect(named(`${GAME} Am Abend verlor Dortmund gegen Freiburg. Auch Wolfsburg hatte Glück.`)).toEqual([
      'Dortmund: organization',
      'Freiburg: organization',
      'Wolfsburg: organization',
    ]);
  });

  it('is the town where somebody is in it or comes from it', () => {
    expect(named(`${GAME} Er wohnt in Dortmund und kommt aus Freiburg.`)).toEqual([
      'Dortmund: place',
      'Freiburg: place',
    ]);
  });

  it('is the town where something is near it, starts there or has an article as a word', () => {
    expect(named(`${GAME} Das Stadion liegt in der Nähe von Dortmund.`)).toEqual(['Dortmund: place']);
    expect(named(`${GAME} Sie sahen von Dortmund aus zu.`)).toEqual(['Dortmund: place']);
    expect(named(`${GAME} Er traf den Trainer von Dortmund.`)).toEqual(['Dortmund: organization']);
  });

  it('is no club where it is a country', () => {
    expect(named(`${GAME} Am Abend gewann Italien gegen Portugal.`)).toEqual([
      'Italien: place',
      'Portugal: place',
    ]);
  });

  it('plays as its people where it is a region', () => {
    expect(named(`${GAME} Am Abend waren die Bayern besser.`)).toEqual(['Bayern: organization']);
  });
});

it('is a town in every other article', () => {
  expect(named('Der Rat sprach lange. Die Züge aus Dortmund waren leer.')).toEqual(['Dortmund: place']);
});

it('knows an article about games by many of their words', () => {
  const { sport } = knowledge.of('de');
  expect(isAboutSport(sentencesIn('de', GAME), sport)).toBe(true);
  expect(isAboutSport(sentencesIn('de', 'Der Trainer lobte den Torhüter.'), sport)).toBe(false);
  expect(isAboutSport(sentencesIn('de', GAME), new Set())).toBe(false);
});

it('in English, too, a town is its club among words of games', () => {
  const text =
    'The striker scored before halftime, the goalkeeper was booked, and a midfielder limped off. They fear relegation this season. Boston beat Denver. She lives in Boston.';
  const names = find({ id: 'x', language: 'en', text }, knowledge).mentions.map(
    ({ text: name, kind }) => `${name}: ${kind}`,
  );
  expect(names).toEqual(['Boston: organization', 'Denver: organization', 'Boston: place']);
});
