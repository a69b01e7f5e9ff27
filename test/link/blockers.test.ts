import { describe, expect, it } from 'vitest';
import { namesClash } from '../../src/link/blockers.ts';
import { BLOCKERS } from '../../src/link/index.ts';
import { personName } from './knowledge.ts';

describe.each(BLOCKERS)('$id', ({ examples, notIn, blocks }) => {
  const side = (text: string) => {
    const gender = (['f', 'm'] as const).find((one) => text.endsWith(` (${one})`));
    return { name: personName(text.replace(/ \([fm]\)$/u, '')), gender };
  };
  it.each(examples)('keeps %s and %s apart', (a, b) => expect(blocks(side(a), side(b))).toBe(true));
  it.each(notIn)('leaves %s and %s alone', (a, b) => expect(blocks(side(a), side(b))).toBe(false));
});

it('names alone clash by middle names and generations', () => {
  const clash = (a: string, b: string) => namesClash(personName(a), personName(b));
  expect(clash('George W. Bush', 'George H. W. Bush')).toBe(true);
  expect(clash('Sammy Davis Jr.', 'Sammy Davis Sr.')).toBe(true);
  expect(clash('Sammy Davis', 'Frank Sinatra')).toBe(false);
});
