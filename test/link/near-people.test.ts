import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearKeys, type Spelt } from '../../src/link/near-people.ts';
import { isSlipOf } from '../../src/link/reasons/slip.ts';

const letters = fc.constantFrom('a', 'b', 'c', 'k', 'ph', 'f', 't', 'h');
const word = (least: number) =>
  fc.array(letters, { minLength: least, maxLength: least + 3 }).map((all) => all.join(''));
const named = (given: string, bare: string): Spelt => ({ given, bare, letters: given + bare });

/** One edit of a word, by a place and a letter. */
const edits = (text: string, at: number, letter: string): readonly string[] => [
  text.slice(0, at) + text.slice(at + 1),
  text.slice(0, at) + letter + text.slice(at),
  text.slice(0, at) + letter + text.slice(at + 1),
  text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
];

it('names of which one is a slip of the other have a key in common', () => {
  let slips = 0;
  fc.assert(
    fc.property(word(4), word(5), fc.nat(6), letters, fc.boolean(), (given, bare, at, letter, inGiven) => {
      for (const edited of edits(inGiven ? given : bare, at, letter)) {
        const [name, other] = [named(given, bare), inGiven ? named(edited, bare) : named(given, edited)];
        const right = { name: other, articles: 1000, listed: true };
        if (!isSlipOf(name, right, 1, { isNamePart: () => false })) continue;
        slips += 1;
        expect(nearKeys(name).some((key) => nearKeys(other).includes(key))).toBe(true);
      }
    }),
  );
  expect(slips).toBeGreaterThan(50);
});

it('so have given names that sound the same, and names with nothing in common have none', () => {
  const common = (a: Spelt, b: Spelt) => nearKeys(a).filter((key) => nearKeys(b).includes(key));
  expect(common(named('carlo', 'wodarg'), named('karlo', 'wodarg'))).not.toEqual([]);
  expect(common(named('filip', 'wodarg'), named('philipp', 'wodarg'))).not.toEqual([]);
  expect(common(named('anna', 'wodarg'), named('bernd', 'lutz'))).toEqual([]);
});
