/** What an article calls its bodies after it has named them in full. */
import { expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { decodeSentences } from '../../../src/find/decode.ts';
import { find } from '../../../src/find/index.ts';
import { shortForms } from '../../../src/find/short-names/short-forms.ts';
import { knowledge } from '../../knowledge.ts';

const named = (text: string): readonly string[] =>
  find({ id: 'x', language: 'en', text }, knowledge)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ text, kind }) => `${text}: ${kind}`);
const last = (text: string): string | undefined => named(text).at(-1);

it.each([
  'On Friday Kestrel Wondra Inc failed. The lenders of Kestrel met.',
  'On Friday Wondra Kerl Mills Ltd failed. Nobody wanted it at Wondra Kerl.',
])('a firm goes by the beginning of its name: %s', (text) => {
  expect(last(text)).toMatch(/^(?:Kestrel|Wondra Kerl): organization$/);
});

it('a firm is no place where it says something', () => {
  expect(last('On Friday Great Lakes Wondra Corp failed. Great Lakes said why.')).toBe(
    'Great Lakes: organization',
  );
});

it('a place stays one where nothing tells the firm', () => {
  expect(last('On Friday Great Lakes Wondra Corp failed. It rained on the Great Lakes.')).toBe(
    'Great Lakes: place',
  );
});

it('a commission, a fund and a journal are bodies that were named in full', () => {
  expect(last('The European Commission met. Few liked what the Commission said.')).toBe(
    'Commission: organization',
  );
  expect(last('The Bank of Wondra met. Few liked what the Bank said.')).toBe('Bank: organization');
  expect(last('She met Emil Wondra. Few liked what the Commission said.')).not.toMatch(/^Commission/);
});

it('a surname of somebody in the article stays one', () => {
  expect(last('On Friday Campel Corp failed. Emil Campel wept. It was his, said Campel.')).toBe(
    'Campel: person',
  );
});

it('no short form is looked for in languages that have no list of bodies', () => {
  const english = knowledge.of('en');
  const analysis = analyse('On Friday Kestrel Wondra Inc failed.', english, knowledge.gazetteer);
  const read = decodeSentences(analysis, english, knowledge.gazetteer);
  expect(shortForms(read, analysis.headlines, new Set(), knowledge.gazetteer).size).toBe(0);
});
