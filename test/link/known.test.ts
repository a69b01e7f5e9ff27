import { describe, expect, it } from 'vitest';
import { ownId } from '../../src/link/ids.ts';
import {
  emptyKnown,
  formKey,
  hasClash,
  type Known,
  noteActor,
  noteNames,
  onlyNamesake,
} from '../../src/link/known.ts';
import { knowing, personName } from './knowledge.ts';
import { localsOf } from './marked.ts';

/** What is known after articles, of each of which all names are noted before any actor is. */
function knownFrom(...articles: readonly string[]): Known {
  const known = emptyKnown(knowing(() => undefined));
  const locals = articles.flatMap(localsOf);
  for (const local of locals) noteNames(known, local);
  for (const local of locals) noteActor(known, local, local.rowId ? `e:${local.rowId}` : ownId(local, known));
  return known;
}

describe('forms', () => {
  it('lead to the actor that had them first', () => {
    const { forms } = knownFrom('[[Nordbit AG|organization]]');
    expect(forms.get(formKey('organization', 'nordbit'))).toBe('e:o/nordbit');
    expect(forms.has(formKey('place', 'nordbit'))).toBe(false);
  });

  it('of two listed actors lead to none', () => {
    const { forms } = knownFrom('[[Georgia|place|c/georgia]]', '[[Georgia|place|r/georgia]]');
    expect(forms.get(formKey('place', 'georgia'))).toBe('several');
  });
});

describe('owners of a short form', () => {
  it('are counted by the articles that use the long form', () => {
    const { owners } = knownFrom('[[Rob Malley|person]]', '[[Rob Malley|person]]', '[[Tim Malley|person]]');
    expect([...(owners.get(formKey('person', 'malley')) ?? [])]).toEqual([
      ['e:p/rob-malley', 2],
      ['e:p/tim-malley', 1],
    ]);
  });

  it('of acronyms are those of the articles that introduce them', () => {
    const { owners } = knownFrom(
      '[[Middle East Eye|organization]] ([[MEE|organization]])',
      '[[MEE|organization]]',
    );
    expect([...(owners.get(formKey('organization', 'mee')) ?? [])]).toEqual([['e:o/middle-east-eye', 1]]);
  });
});

describe('namesakes', () => {
  it('clash where their names contradict each other', () => {
    const bushes = knownFrom('[[George W. Bush|person]]', '[[George H. W. Bush|person]]');
    expect(hasClash(bushes, personName('George Bush').key)).toBe(true);
    expect(
      hasClash(
        knownFrom('[[George W. Bush|person]]', '[[George Bush|person]]'),
        personName('George Bush').key,
      ),
    ).toBe(false);
    expect(hasClash(bushes, 'nobody')).toBe(false);
  });

  it('are found where exactly one fits', () => {
    const known = knownFrom('[[Donald J. Trump|person]]');
    expect(onlyNamesake(known, personName('Donald Trump'), () => true)).toBe('e:p/donald-trump');
    expect(onlyNamesake(known, personName('Donald K. Trump'), () => true)).toBeUndefined();
    expect(onlyNamesake(known, personName('Donald Trump'), () => false)).toBeUndefined();
    const bushes = knownFrom('[[George W. Bush|person]]', '[[George H. W. Bush|person]]');
    expect(onlyNamesake(bushes, personName('George Bush'), () => true)).toBeUndefined();
  });
});
