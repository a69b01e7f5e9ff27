/** The letter of a party and the state behind its hyphen are two words. */
import { expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { withMemberPlaces } from '../../src/find/member-places.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { knowledge } from '../knowledge.ts';

const english = knowledge.of('en');
const parted = (text: string): readonly string[] => {
  const { count, starts, ends } = withMemberPlaces(text, tokenize(text, english.language), english.profileOf);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

it('parts them behind a bracket or a comma, and nowhere else', () => {
  expect(parted('Emil Wondra (D-Ohio) left.')).toEqual([
    'Emil',
    'Wondra',
    '(',
    'D-',
    'Ohio',
    ')',
    'left',
    '.',
  ]);
  expect(parted('Clara Wondra, R-N.Y., left.')).toContain('N.Y.');
  expect(parted('Clara Wondra (R-Kan.) left.').slice(2)).toEqual(['(', 'R-', 'Kan', '.', ')', 'left', '.']);
});

it('leaves other words alone', () => {
  const text = 'The U-Bahn (X-Ray) and D-Ohio';
  const tokens = tokenize(text, english.language);
  expect(withMemberPlaces(text, tokens, english.profileOf)).toBe(tokens);
});

it('finds the state', () => {
  const { mentions } = find(
    { id: 'x', language: 'en', text: 'Sen. Emil Wondra (D-Ohio) said no.' },
    knowledge,
  );
  expect(mentions.map(({ text, kind }) => `${text}: ${kind}`)).toContain('Ohio: place');
  const shortened = find({ id: 'x', language: 'en', text: 'Sen. Emil Wondra (D-Kan.) said no.' }, knowledge);
  expect(shortened.mentions.map(({ text, kind }) => `${text}: ${kind}`)).toContain('Kan.: place');
});
