/** What is found in English sentences. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../knowledge.ts';
import { markedByProgram, unmarked } from './marked.ts';

const TEXTS: readonly (readonly [what: string, marked: string])[] = [
  [
    'full names and famous places',
    '{Angela Merkel|person} met {Boris Johnson|person} in {London|place}. The {United Nations|organization} had asked them to.',
  ],
  [
    'the possessive',
    "{Trump|person}'s envoy arrived in {Baghdad|place}. {NATO|organization}'s decision surprised {Germany|place}’s allies.",
  ],
  [
    'describing phrases and adjectives',
    'The {Iraqi parliament|organization description} voted on Sunday. {Iranian|place demonym} officials objected.',
  ],
  [
    'acronyms in brackets',
    'The {International Monetary Fund|organization} ({IMF|organization}) warned. The {IMF|organization} did not explain.',
  ],
  [
    'unknown people after their office',
    'Foreign Minister {Emil Wondratschek|person} resigned. Later {Wondratschek|person} said nothing.',
  ],
  ['coordination', 'Officials from {Iran|place}, {Iraq|place} and {Turkey|place} met. They talked all day.'],
  ['a slash between places', 'It opened a branch in {Doha|place}/{Qatar|place} in May. Nobody came.'],
  [
    'headlines in capitals',
    '{MERKEL|person} AND {MACRON|person} MEET IN {BERLIN|place}\n\nThe talks lasted until the evening.',
  ],
  [
    'headlines in title case',
    '{Merkel|person} Tells {Macron|person} to Wait as {NATO|organization} Meets in {Paris|place}\n\nThe talks lasted until the evening.',
  ],
  [
    'firms by what they do and say',
    '{Wondratec|organization} said it would cut jobs. On Friday {Apple Inc.|organization} Chief Executive {Tim Cook|person} agreed.',
  ],
  [
    'parties and offices before people',
    'On Friday {Labour|organization} MP {Clara Wondra|person} spoke. The minister for Trade and Energies {Emil Wondra|person} did not.',
  ],
  [
    'institutions by what they are of',
    'She teaches at the {University of Wondra|organization} in the north. It is small.',
  ],
  ['dotted acronyms', 'Most {U.S.|place} soldiers left in May. The others stayed.'],
  [
    'ordinary words are no names',
    'The minister spoke with the president about the treaty. The government wants to pass the law.',
  ],
  [
    'nor are their short forms, with either apostrophe',
    "It was late. I’d gone and you’ll never guess why. It’ll rain. {Wondratec|organization}'s chief laughed. We’re tired; Who'd have known? Could’ve been worse, Ma’am.",
  ],
];

describe('English', () => {
  it.each(TEXTS)('%s', (_, marked) => expect(markedByProgram(unmarked(marked), 'en')).toBe(marked));
});

it('the citation form leaves the possessive out', () => {
  expect(
    findIn("Iraq's army withdrew. It rained.", 'en').mentions.map(({ text, name, row }) => [text, name, row]),
  ).toEqual([['Iraq', 'Iraq', 'countries/irak']]);
});
