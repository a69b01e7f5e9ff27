/** Letters in brackets that name nobody. */
import { expect, it } from 'vitest';
import { endOfTicker, isSignature, withTickers } from '../../../src/find/candidates/signs.ts';
import { candidatesIn, sentencesIn } from '../seen.ts';

const profilesOf = (text: string) => sentencesIn('en', text)[0]?.profiles ?? [];

it.each([
  ['<APCI.O>', 5],
  ['<GY>', 3],
  ['(WNDR.L)', 5],
  ['(WSU)', 0],
  ['<Wondra>', 0],
  ['GY', 0],
])('%s: the ticker ends at %i', (text, end) => expect(endOfTicker(profilesOf(text), 0)).toBe(end));

it('tickers are no candidates, the firm before them is one', () => {
  expect(candidatesIn('en', 'Wondratec <WNDR.O> fell.')).toEqual(['Wondratec']);
});

it.each([
  ['(SB)', true],
  ['(AFP)', false],
  ['(SB) rose', false],
  ['SB', false],
])('%s is a signature: %s', (text, is) => expect(isSignature(profilesOf(text))).toBe(is));

it('a ticker stays as it is printed, the words beside it do not', () => {
  const [printed, cased] = [profilesOf('WONDRATEC <WNDR.O> FELL'), profilesOf('Wondratec <Wndr.O> fell')];
  expect(
    withTickers(printed, cased)
      .map(({ text }) => text)
      .join(' '),
  ).toBe('Wondratec < WNDR . O > fell');
});
