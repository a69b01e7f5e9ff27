/** Changes of scores are noted once, with the most that they counted. */
import { expect, it } from 'vitest';
import { type Changes, note } from '../../src/find/changes.ts';

it('notes what counted, each change once', () => {
  const changes: Changes = new Map();
  note(changes, 3, 'score/whole-name', 4);
  note(changes, 3, 'score/whole-name', 9);
  note(changes, 3, 'score/whole-name', 7);
  note(changes, 3, 'score/two-names', 2);
  expect(changes.get(3)).toEqual([
    { by: 'feature', id: 'score/whole-name', weight: 9 },
    { by: 'feature', id: 'score/two-names', weight: 2 },
  ]);
});

it('notes nothing that counted nothing', () => {
  const changes: Changes = new Map();
  note(changes, 3, 'score/whole-name', 0);
  note(changes, 3, 'score/whole-name', -1);
  expect(changes.size).toBe(0);
});
