import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildIndex, type Hit } from '../../../src/viewer/model/search.ts';
import { actorsIn, createFinder, type Finder } from '../../../src/viewer/panels/finder.ts';
import { fixtureModel } from '../model.ts';

const index = signal(buildIndex(fixtureModel().actors));
const chosen: string[] = [];
let finder: Finder<Hit>;
const found = () => finder.hits.value.map(({ actor }) => actor.label);

beforeEach(() => {
  chosen.length = 0;
  finder = createFinder(index, actorsIn(index), ({ actor }) => chosen.push(actor.label));
});

describe('a finder', () => {
  it('finds while one types, best first, nine at most', () => {
    finder.type('hisbollah');
    expect(found()).toEqual(['Hisbollah', 'Kataib Hisbollah']);
    finder.type('a');
    expect(found()).toHaveLength(9);
  });

  it('shows what it finds from the first letter on, not for blanks', () => {
    expect(finder.expanded.value).toBe(false);
    finder.type('  ');
    expect(finder.expanded.value).toBe(false);
    finder.type('i');
    expect(finder.expanded.value).toBe(true);
  });

  it('hides it when the keyboard leaves, and shows it again', () => {
    finder.type('irak');
    finder.leave();
    expect(finder.expanded.value).toBe(false);
    finder.enter();
    expect(finder.expanded.value).toBe(true);
  });

  it('is empty again when a hit is chosen', () => {
    finder.type('nato');
    const [hit] = finder.hits.value;
    if (hit) finder.choose(hit);
    expect(chosen).toEqual(['NATO']);
    expect([finder.query.value, finder.expanded.value]).toEqual(['', false]);
  });

  it('finds in a new graph at once', () => {
    const old = index.value;
    finder.type('neuer name');
    expect(found()).toEqual([]);
    index.value = buildIndex(fixtureModel({ extra: [['Neuer Name', 'person', 2]] }).actors);
    expect(found()).toEqual(['Neuer Name']);
    index.value = old;
  });
});

describe('keys', () => {
  it('walk through the hits in a circle', () => {
    finder.type('hisbollah');
    const walk = (key: string) => {
      expect(finder.press(key)).toBe(true);
      return finder.active.value;
    };
    expect(['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map(walk)).toEqual([1, 0, 1, 0]);
  });

  it('begin at the best hit again when one types on', () => {
    finder.type('hisbollah');
    finder.press('ArrowDown');
    finder.type('hisbollah ');
    expect(finder.active.value).toBe(0);
  });

  it('choose the hit that they have reached', () => {
    finder.type('hisbollah');
    finder.press('ArrowDown');
    expect(finder.press('Enter')).toBe(true);
    expect(chosen).toEqual(['Kataib Hisbollah']);
  });

  it('choose nothing where nothing is found', () => {
    finder.type('qqqq');
    expect(finder.press('Enter')).toBe(true);
    expect(finder.press('ArrowDown')).toBe(false);
    expect(chosen).toEqual([]);
  });

  it('clear the box; an empty one leaves Escape to others', () => {
    finder.type('nato');
    expect(finder.press('Escape')).toBe(true);
    expect(finder.query.value).toBe('');
    expect(finder.press('Escape')).toBe(false);
  });

  it('that mean nothing here are left to the browser', () => {
    finder.type('nato');
    expect(finder.press('a')).toBe(false);
  });

  it('hands over that the shift key was pressed', () => {
    const more: boolean[] = [];
    const other = createFinder(index, actorsIn(index), (_, joins) => more.push(joins));
    other.type('irak');
    other.press('Enter', true);
    other.type('irak');
    other.press('Enter');
    expect(more).toEqual([true, false]);
  });

  it('hears how names sound, once somebody has come to the box', async () => {
    finder.enter();
    finder.type('khamenei');
    await expect.poll(found).toEqual(['Ali Chamenei']);
  });
});
