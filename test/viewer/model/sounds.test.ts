import { expect, it } from 'vitest';
import { sounds } from '../../../src/viewer/model/sounds.ts';

it('a word is read aloud in each language; spellings of one name meet', () => {
  const meet = (a: string, b: string) => sounds(a).some((sound) => sounds(b).includes(sound));
  expect(sounds('merkel').length).toBeGreaterThan(1);
  expect(meet('khamenei', 'chamenei')).toBe(true);
  expect(meet('lavrov', 'lawrow')).toBe(true);
  expect(meet('merkel', 'macron')).toBe(false);
});
