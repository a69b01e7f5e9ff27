/** Letters that stand for things. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../knowledge.ts';

const namesIn = (text: string, code: string): readonly string[] =>
  findIn(text, code)
    .mentions.filter(({ form }) => form === 'name')
    .map((mention) => mention.text);

describe('letters that a text introduces for a thing name nobody in it', () => {
  it.each([
    ['de', 'Jeder trug einen Regen-Hagel-Schutz (RHS). Der RHS hielt dicht.'],
    ['de', 'Der RHS (Regen-Hagel-Schutz) hielt dicht. Am RHS lag es nicht.'],
    ['en', 'They opened two winter hedgehog stations (WHS). The WHS was full.'],
    ['en', 'They drew up a Winter Hedgehog Scheme (WHS). The WHS was full.'],
    ['en', 'They paid the Hedgehog Rate (HRT). The HRT was low.'],
  ])('%s: %s', (code, text) => expect(namesIn(text, code)).not.toContain(/\((.*?)\)/u.exec(text)?.[1]));
});

describe('those of a body name it', () => {
  it.each([
    ['de', 'Das prüft der Verband der Hagelkundler (VDH). Der VDH schweigt.', 'VDH'],
    ['de', 'Das prüft der Nordische Regenbund (NRB). Der NRB schweigt.', 'NRB'],
    ['en', 'The Society of Hail Watchers (SHW) said so. The SHW is old.', 'SHW'],
    ['en', 'The Institute for Hail Policy (IHP) said so. The IHP is old.', 'IHP'],
  ])('%s: %s', (code, text, name) =>
    expect(namesIn(text, code).filter((one) => one === name)).toHaveLength(2),
  );
});

it('letters that the long form does not hold, and those of a list, are none of them', () => {
  expect(namesIn('Es kam ein Regen (XQZ). Die XQZ GmbH war schuld.', 'de')).toContain('XQZ GmbH');
  expect(namesIn('Der Nebel am Tor ohne Ort (NATO) blieb. Die NATO schwieg.', 'de')).toContain('NATO');
});
