/** Names from other alphabets in all their spellings. */
import { describe, expect, it } from 'vitest';
import { respelled, signatureOf } from '../../../../src/knowledge/compile/romanisation/spellings.ts';
import { WRITING } from '../../table.ts';

const { transliteration } = WRITING;
const spellings = (names: readonly string[], words: readonly string[] = []) =>
  respelled(names, words, transliteration);

describe('respelled', () => {
  it('gives each word of a name the spellings that the others show', () => {
    expect(new Set(spellings(['Mussa Marsuk', 'Mousa Marzouk']))).toEqual(
      new Set(['Mussa Marsuk', 'Mussa Marzouk', 'Mousa Marsuk', 'Mousa Marzouk']),
    );
  });

  it('takes single words for the words that they spell', () => {
    expect(spellings(['Abu Mussab al-Sarkawi'], ['Zarqawi', 'Mosab'])).toEqual([
      'Abu Mussab al-Sarkawi',
      'Abu Mussab al-Zarqawi',
      'Abu Mosab al-Sarkawi',
      'Abu Mosab al-Zarqawi',
    ]);
  });

  it('leaves particles, articles and other words as they are', () => {
    expect(spellings(['Hamad bin Isa Al Chalifa', 'Hamad ibn Isa'])).toHaveLength(2);
    expect(spellings(['Ali al-Sistani', 'Ali Sistani'])).toEqual(['Ali al-Sistani', 'Ali Sistani']);
  });

  it('gives each name once', () => {
    const all = spellings(['Nuri Nouri', 'Nouri Nuri']);
    expect(all).toHaveLength(new Set(all).size);
    expect(all).toHaveLength(4);
  });
});

it('names that are spellings of each other have one signature', () => {
  const of = (name: string) => signatureOf(name, transliteration);
  expect(of('Mousa Abu Marzouk')).toBe(of('Mussa Abu Marsuk'));
  expect(of('Ali Sistani')).not.toBe(of('Ali al-Sistani'));
  expect(of('Hamad bin Isa')).not.toBe(of('Hamad ibn Isa'));
});
