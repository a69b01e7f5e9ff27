// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/viewer/model/search.ts';
import { ACTORS, createFinder, type Finder } from '../../../src/viewer/panels/finder.ts';
import { naming } from '../../../src/viewer/panels/naming-part.ts';
import { loadFixture, openPage } from '../page.ts';

const chosen: string[] = [];
let finder: Finder<Hit>;
const found = () => finder.hits.value.map(({ actor }) => actor.label);

beforeAll(() => naming.load());
beforeEach(() => {
  openPage();
  chosen.length = 0;
  finder = createFinder(ACTORS, ({ actor }) => chosen.push(actor.label));
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
    finder.type('neuer name');
    expect(found()).toEqual([]);
    loadFixture({ extra: [['Neuer Name', 'person', 2]] });
    expect(found()).toEqual(['Neuer Name']);
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
    const other = createFinder(ACTORS, (_, joins) => more.push(joins));
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

describe('before what finds is loaded', () => {
  const names = signal<readonly string[] | null>(null);
  const late = (opened: string[]) => {
    names.value = null;
    let arrive = (): void => undefined;
    const loading = new Promise<void>((done) => {
      arrive = done;
    });
    const source = {
      find: (query: string) => names.value?.filter((name) => name.startsWith(query)) ?? null,
      load: () => loading,
    };
    const open = (name: string, more: boolean) => opened.push(more ? `${name}+` : name);
    const come = async () => {
      names.value = ['Irak', 'Iran', 'Israel'];
      arrive();
      await loading;
    };
    return { finder: createFinder(source, open), come };
  };

  it('what is typed is found when it comes', async () => {
    const { finder, come } = late([]);
    finder.type('I');
    expect([finder.waiting.value, finder.hits.value]).toEqual([true, []]);
    finder.type('Ira');
    await come();
    expect([finder.waiting.value, finder.hits.value]).toEqual([false, ['Irak', 'Iran']]);
  });

  it('keys do what they stand for when it comes, one after the other', async () => {
    const opened: string[] = [];
    const { finder, come } = late(opened);
    finder.type('Ira');
    expect(finder.press('ArrowDown')).toBe(true);
    expect(finder.press('Enter', true)).toBe(true);
    expect(finder.press('a')).toBe(false);
    expect(opened).toEqual([]);
    await come();
    expect(opened).toEqual(['Iran+']);
  });

  it('keys of a query that was changed since are forgotten', async () => {
    const opened: string[] = [];
    const { finder, come } = late(opened);
    finder.type('Ira');
    finder.press('Enter');
    finder.type('Isr');
    await come();
    expect(opened).toEqual([]);
  });

  it('Escape clears at once, and nothing waits in an empty box', () => {
    const { finder } = late([]);
    finder.type('Ira');
    expect(finder.press('Escape')).toBe(true);
    expect([finder.query.value, finder.waiting.value]).toEqual(['', false]);
  });
});
