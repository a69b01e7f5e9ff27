/** Lines in capitals. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { isInCapitals } from '../../../src/find/profile/true-case.ts';
import { knowledge } from '../../knowledge.ts';

const wordsOf = (code: string, text: string): string =>
  (analyse(text, knowledge.of(code), knowledge.gazetteer).sentences[0]?.profiles ?? [])
    .map((profile) => profile.text)
    .join(' ');

describe('a line in capitals is read as it would be printed elsewhere', () => {
  it.each([
    ['de', 'MERKEL TRIFFT MACRON', 'Merkel trifft Macron'],
    ['de', 'DIE REGIERUNG UND DIE SPD SCHWEIGEN', 'die Regierung und die SPD Schweigen'],
    ['de', 'SPD-PARTEITAG IN BERLIN ERÖFFNET', 'SPD-Parteitag in Berlin eröffnet'],
    ['en', 'SCHOLZ TO VISIT WARSAW AS NATO WEIGHS AID', 'Scholz to Visit Warsaw as NATO Weighs AID'],
    ['en', 'US BLAMES CHINA FOR DELAY', 'US Blames China for Delay'],
  ])('%s: %s', (code, text, printed) => expect(wordsOf(code, text)).toBe(printed));

  it.each(['Die SPD und die CDU schweigen', 'BMW UND', 'Emil WONDRA kam heute'])('%s is none', (text) => {
    expect(wordsOf('de', text)).toBe(text);
  });
});

it('offsets and text of names stay those of the line', () => {
  const { profiles } = analyse('MERKEL TRIFFT MACRON', knowledge.of('de'), knowledge.gazetteer)
    .sentences[0] ?? {
    profiles: [],
  };
  expect(isInCapitals(profiles)).toBe(false);
  expect(profiles).toHaveLength(3);
});
