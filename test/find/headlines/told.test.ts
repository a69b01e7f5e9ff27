/** A headline in capitals has the names that the text below it has. */
import { expect, it } from 'vitest';
import { find } from '../../../src/find/index.ts';
import { knowledge } from '../../knowledge.ts';

const inHeadline = (headline: string, body: string): readonly string[] =>
  find({ id: 'x', language: 'en', text: `${headline}\n\n${body}` }, knowledge)
    .mentions.filter(({ form, end }) => form === 'name' && end <= headline.length)
    .map(({ text, kind }) => `${text}: ${kind}`);

it('calls a firm by the beginning of its name', () => {
  expect(inHeadline('KESTREL TO MAKE PUMPS IN MAY', 'Kestrel Inc said it will make pumps.')).toEqual([
    'KESTREL: organization',
  ]);
});

it('ends a name where it ends below', () => {
  expect(
    inHeadline('WONDRATEC CLARIFIES PUMP CONTRACT DETAILS', 'Wondratec said it will make pumps.'),
  ).toEqual(['WONDRATEC: organization']);
});

it('puts a slash for “and”', () => {
  expect(inHeadline('WONDRA/SONS LOWERS PUMP OUTPUT', 'Wondra and Sons Inc said its output fell.')).toEqual([
    'WONDRA/SONS: organization',
  ]);
});

it('goes on to the letters of the share', () => {
  expect(inHeadline('WONDRA LABS <WND> SELLS MILL', 'Wondra Laboratories Inc said it sold a mill.')).toEqual([
    'WONDRA LABS: organization',
  ]);
});

it('has no names of ordinary words that the text does not name', () => {
  expect(inHeadline('COURT ENJOINS PUMP TENDER', 'Wondratec said it will make pumps.')).toEqual([]);
});

it('leaves the letters of a share alone', () => {
  expect(inHeadline('WND <WND> SELLS MILL IN MAY', 'WND Corp said it sold a mill.')).toEqual([
    'WND: organization',
  ]);
});

it('stands by itself where there is nothing below', () => {
  expect(
    find({ id: 'x', language: 'en', text: 'LONDON TO HOST GAMES' }, knowledge).mentions.map(
      ({ text }) => text,
    ),
  ).toEqual(['LONDON']);
});
