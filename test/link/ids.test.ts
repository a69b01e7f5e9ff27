import { describe, expect, it } from 'vitest';
import { isNobodyElsewhere, ownId } from '../../src/link/ids.ts';
import { emptyKnown, noteActor, noteNames } from '../../src/link/known.ts';
import { knowing } from './knowledge.ts';
import { localsOf } from './marked.ts';

function idsOf(article: string): readonly string[] {
  const known = emptyKnown(knowing(() => undefined));
  const locals = localsOf(article);
  for (const local of locals) noteNames(known, local);
  return locals.map((local) => ownId(local, known));
}

describe('ids of actors that no list holds', () => {
  it.each([
    ['[[Middle East Eye|organization]]', 'e:o/middle-east-eye'],
    ['[[Nordbit AG|organization]]', 'e:o/nordbit'],
    ['[[Al-Anbar|place]]', 'e:l/al-anbar'],
    ['[[Malley|person]]', 'e:p/malley'],
    ['[[Ursula von der Leyen|person]]', 'e:p/ursula-von-der-leyen'],
    ['[[Mustafa al-Kadhimi|person]]', 'e:p/mustafa-kadhimi'],
  ])('%s is %s', (article, id) => expect(idsOf(article)).toEqual([id]));

  it('are the same for all spellings of a name', () => {
    const [one] = idsOf('[[Donald J. Trump|person]]');
    expect(idsOf('[[Donald Trump|person]]')).toEqual([one]);
    expect(idsOf('[[Sergej Lawrow|person]]')).toEqual(idsOf('[[Sergey Lavrov|person]]'));
  });

  it('hold the whole name where people must be told apart', () =>
    expect(idsOf('[[George W. Bush|person]] – [[George H. W. Bush|person]]')).toEqual([
      'e:p/george-h-w-bush',
      'e:p/george-w-bush',
    ]));

  it('hold the long form of what an acronym stands for', () =>
    expect(idsOf('[[MEE|organization]] ([[Middle East Eye|organization]])')).toEqual([
      'e:o/middle-east-eye',
    ]));

  it('are never empty, also where only acronyms name the actor', () => {
    for (const id of idsOf(
      '[[IBB|organization]] hilft. [[Investitionsbank Berlin|organization]] ([[IBB|organization]])',
    ))
      expect(id).toMatch(/^e:o\/./);
  });
});

it('a surname that several bear in full is nobody elsewhere, and a given name alone', () => {
  const known = emptyKnown(knowing(() => undefined));
  const settle = (article: string): void => {
    for (const local of localsOf(article)) {
      noteNames(known, local);
      noteActor(known, local, ownId(local, known));
    }
  };
  const isNobody = (name: string) =>
    localsOf(`[[${name}|person]]`).map((one) => isNobodyElsewhere(one, known));
  settle('[[Rob Malley|person]]');
  expect([isNobody('Malley'), isNobody('Greta')]).toEqual([[false], [true]]);
  settle('[[Tim Malley|person]]');
  expect([isNobody('Malley'), isNobody('Rob Malley')]).toEqual([[true], [false]]);
  expect([isNobody('X'), isNobody('Xi')]).toEqual([[true], [false]]);
});
