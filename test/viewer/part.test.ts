import { describe, expect, it } from 'vitest';
import { createPart } from '../../src/viewer/part.ts';

describe('a part of the page', () => {
  it('is fetched when it is asked for, and once', async () => {
    let fetched = 0;
    const part = createPart(async () => ++fetched);
    expect([part.loaded.value, fetched]).toEqual([null, 0]);
    expect([await part.load(), await part.load()]).toEqual([true, true]);
    expect([part.loaded.value, fetched]).toEqual([1, 1]);
  });

  it('says that it is missing, and is asked for again', async () => {
    let there = false;
    const part = createPart(async () => {
      if (!there) throw new Error('404');
      return 'here';
    });
    expect(await part.load()).toBe(false);
    expect([part.loaded.value, part.missing.value]).toEqual([null, true]);
    there = true;
    expect(await part.load()).toBe(true);
    expect([part.loaded.value, part.missing.value]).toEqual(['here', false]);
  });
});
