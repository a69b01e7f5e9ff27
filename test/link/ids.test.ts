import { describe, expect, it } from 'vitest';
import { ownId } from '../../src/link/ids.ts';
import { emptyKnown, noteNames } from '../../src/link/known.ts';
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
