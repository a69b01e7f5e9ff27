/** What lists and actors say about the words of names. */
import { describe, expect, it } from 'vitest';
import { NAME_BITS, type NameClass } from '../../../../src/knowledge/classes.ts';
import { parseWords } from '../../../../src/knowledge/compile/lists/words.ts';
import type { Entry } from '../../../../src/knowledge/compile/names/entry.ts';
import { nameLexicon } from '../../../../src/knowledge/compile/names/name-lexicon.ts';
import { writePack } from '../../../../src/knowledge/compile/pack.ts';
import { rowFlagBit } from '../../../../src/knowledge/flags.ts';
import { openLexicon } from '../../../../src/knowledge/open/lexicon.ts';
import { openPack } from '../../../../src/knowledge/open/pack.ts';
import type { RowFlag } from '../../../../src/model.ts';
import { WRITING, wordList } from '../../table.ts';

const split = (name: string): readonly string[] => name.split(' ');
const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  id: `a/${name}`,
  kind: 'place',
  name,
  label: { de: name },
  flags: 0,
  forms: [name],
  surnames: [],
  byHand: true,
  isSettlement: false,
  ...more,
});
const flags = (...names: readonly RowFlag[]) => ({
  flags: names.reduce((bits, name) => bits | rowFlagBit(name), 0),
});

function lexiconOf(entries: readonly Entry[], ...words: readonly string[]) {
  const { source } = parseWords('a.txt', wordList('particle', ...words), ['particle']);
  const { sections } = nameLexicon(
    {
      entries,
      demonyms: [{ form: 'Wondrer', row: 'a/Wondra', people: true }],
      lists: source ? [source] : [],
      people: { firstNames: new Set(['Emil']), surnames: new Set(['Meier']) },
      villages: ['Wondrabach', 'Bad Wondra'],
      writing: WRITING,
    },
    split,
  );
  return openLexicon(openPack(writePack(new Map(sections)), 'a pack'));
}

const bits = (...names: readonly NameClass[]): number =>
  names.reduce((sum, name) => sum | NAME_BITS[name], 0) >>> 0;

describe('the lexicon of names', () => {
  it('knows first names, surnames, demonyms, and villages of one word', () => {
    const { classesOf } = lexiconOf([]);
    expect(['Emil', 'Meier', 'Wondrer', 'Wondrabach', 'Bad'].map(classesOf)).toEqual([
      bits('first-name'),
      bits('surname'),
      bits('demonym'),
      bits('rare-place'),
      0,
    ]);
  });

  it('knows lists, but for words that count only behind another', () => {
    const { classesOf } = lexiconOf([], 'dem\tbehind', 'von der\tinside');
    expect(['von', 'der', 'dem'].map(classesOf)).toEqual([bits('particle'), bits('particle'), 0]);
  });

  it('trusts names of one word that are listed by hand, or large, and not ambiguous', () => {
    const { classesOf } = lexiconOf([
      entry('Hand'),
      entry('Doppelt', flags('ambiguous')),
      entry('Gross', { byHand: false, ...flags('city') }),
      entry('Mittel', { byHand: false, ...flags('town') }),
      entry('Klein', { byHand: false, ...flags('home') }),
    ]);
    expect(['Hand', 'Doppelt', 'Gross', 'Mittel', 'Klein'].map(classesOf)).toEqual([
      bits('place', 'trusted', 'name-word'),
      bits('place', 'ambiguous', 'name-word'),
      bits('place', 'trusted', 'name-word'),
      bits('place', 'name-word'),
      bits('rare-place', 'name-word'),
    ]);
  });

  it('takes people apart, but no country for a surname', () => {
    const { classesOf } = lexiconOf([
      entry('Persien', flags('country')),
      entry('Ema von Wondra', { kind: 'person', surnames: ['Von Wondra'] }),
      entry('Schah von Persien', { kind: 'person' }),
    ]);
    expect(classesOf('Ema')).toBe(bits('first-name', 'name-word'));
    expect(classesOf('Wondra')).toBe(bits('surname', 'name-word'));
    expect(classesOf('Von')).toBe(bits('name-word'));
    expect(classesOf('Persien') & bits('surname')).toBe(0);
  });
});
