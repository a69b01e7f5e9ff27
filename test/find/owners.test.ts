/** What stands beside a name that may be in the genitive. */
import { expect, it } from 'vitest';
import { ownsNothing } from '../../src/find/owners.ts';
import { profileIn } from './seen.ts';

/** Whether the name between bars owns nothing in a sentence. */
function nothing(sentence: string): boolean {
  const [before = '', name = '', after = ''] = sentence.split('|').map((text) => text.trim());
  const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);
  const start = words(before).length;
  const profiles = [before, name, after].flatMap(words).map((word) => profileIn('de', word));
  return ownsNothing(profiles, { start, end: start + words(name).length });
}

it.each(['Autor |Emil Wondras| sagte', '|Emil Wondras| und Ute Fenn', 'sagt |Emil Wondras| von der Uni'])(
  'nobody owns anything in: %s',
  (text) => expect(nothing(text)).toBe(true),
);

it.each([
  'Autor |Emil Wondras| Roman',
  '|Emil Wondras| neuer Roman',
  'Der Roman |Emil Wondras| ist',
  'des |Emil Wondras| und',
  '|Emil Wondras|',
])('somebody may own something in: %s', (text) => expect(nothing(text)).toBe(false));
