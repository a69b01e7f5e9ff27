import { describe, expect, it } from 'vitest';
import { kindVotes } from '../../src/link/kinds.ts';
import type { Kind, Mention, RowId } from '../../src/model.ts';

const mention = (name: string, kind: Kind, weight: number, row?: RowId): Mention => ({
  ...{ start: 0, end: name.length, text: name, name, kind, form: 'name', sentence: 0 },
  evidence: [{ by: 'rule', id: 'de/r', weight }],
  ...(row !== undefined && { row }),
});

const settled = (...mentions: readonly Mention[]): readonly Kind[] => mentions.map(kindVotes(mentions));

describe('a name of several kinds', () => {
  it('goes with the most evidence', () =>
    expect(
      settled(mention('Anbar', 'place', 9), mention('Anbar', 'person', 2), mention('anbar', 'person', 3)),
    ).toEqual(['place', 'place', 'place']));

  it('then with the most mentions', () =>
    expect(
      settled(mention('Anbar', 'person', 4), mention('Anbar', 'place', 2), mention('Anbar', 'place', 2)),
    ).toEqual(['place', 'place', 'place']));

  it('then with the order of the kinds', () =>
    expect(settled(mention('Anbar', 'place', 1), mention('Anbar', 'organization', 1))).toEqual([
      'organization',
      'organization',
    ]));

  it('is no matter of listed mentions', () =>
    expect(
      settled(mention('Essen', 'place', 9, 'cities/essen'), mention('Essen', 'organization', 1)),
    ).toEqual(['place', 'organization']));
});

it('other names keep their kinds', () =>
  expect(settled(mention('Anbar', 'place', 1), mention('Doha', 'organization', 1))).toEqual([
    'place',
    'organization',
  ]));
