import { expect, it } from 'vitest';
import { emptyKnown } from '../../../src/link/known.ts';
import { sameRow } from '../../../src/link/reasons/same-row.ts';
import { knowing } from '../knowledge.ts';
import { localsOf } from '../marked.ts';
import { endsOf, joinedBy } from './ends.ts';

it('a row decides, however its names differ', () =>
  expect(
    joinedBy('[[NATO|organization|world/nato]]', '[[Nordatlantikpakt|organization|world/nato]]'),
  ).toContain('same-row'));

it('and its id is that of the actor', () => {
  expect(endsOf(['[[NATO|organization|world/nato]]'], true).first).toBe('e:world/nato');
  const known = emptyKnown(knowing(() => undefined));
  const [listed, unlisted] = localsOf('[[NATO|organization|world/nato]] – [[Wondra-Werft|organization]]');
  expect(listed && sameRow.far?.(listed, known)).toBe('e:world/nato');
  expect(unlisted && sameRow.far?.(unlisted, known)).toBeUndefined();
});

it('two rows of one name are two actors', () =>
  expect(joinedBy('[[Bush|person|people/bush-41]]', '[[Bush|person|people/bush-43]]')).toBeUndefined());
