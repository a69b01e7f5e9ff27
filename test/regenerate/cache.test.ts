import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/model.ts';
import { openCache } from '../../src/regenerate/cache.ts';
import { temporaryFolder } from './folder.ts';

const article = (id: string, text = id) => ({ id, text });
const found = (id: string, language = 'de'): Found => ({
  article: id,
  language,
  sentences: [],
  mentions: [],
});

describe('the cache of findings', () => {
  it('knows a text under any id, and nothing of another fingerprint', () => {
    const { root } = temporaryFolder();
    const cache = openCache(root, 'f1');
    cache.set(article('a', 'Text.'), found('a'));
    cache.flush();
    expect(openCache(root, 'f1').get(article('b', 'Text.'))).toEqual(found('b'));
    expect(openCache(root, 'f2').get(article('a', 'Text.'))).toBeUndefined();
    expect(openCache(root, 'f1').get(article('a', 'Text.'))).toBeUndefined();
  });

  it('keeps what a build has found that is ended in the middle', () => {
    const { root } = temporaryFolder();
    const cache = openCache(root, 'f');
    const large = { ...found('x', 'd'.repeat(1_000_000)) };
    for (let i = 0; i < 20; i++) cache.set(article(`${i}`), large);
    const again = openCache(root, 'f');
    const kept = Array.from({ length: 20 }, (_, i) => again.get(article(`${i}`))).filter(Boolean);
    expect(kept.length).toBeGreaterThanOrEqual(16);
  });

  it('reads on behind a line that was cut off', () => {
    const { root } = temporaryFolder();
    const write = (id: string) => {
      const cache = openCache(root, 'f');
      cache.set(article(id), found(id, 'd'.repeat(9_000_000)));
    };
    write('a');
    const folder = join(root, 'found/f');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'abc', { flag: 'a' });
    write('b');
    const cache = openCache(root, 'f');
    expect([cache.get(article('a')), cache.get(article('b'))].map((known) => known?.article)).toEqual([
      'a',
      'b',
    ]);
  });

  it('forgets what was not asked for where it writes a shard anew', () => {
    const { root } = temporaryFolder();
    const first = openCache(root, 'f');
    for (let i = 0; i < 600; i++) first.set(article(`${i}`), found(`${i}`));
    first.flush();
    const second = openCache(root, 'f');
    for (let i = 600; i < 1200; i++) second.set(article(`${i}`), found(`${i}`));
    second.flush();
    const third = openCache(root, 'f');
    const old = Array.from({ length: 600 }, (_, i) => third.get(article(`${i}`))).filter(Boolean);
    expect(old.length).toBeLessThan(100);
    expect(third.get(article('1000'))).toBeDefined();
  });

  it('removes what killed builds have left', () => {
    const { root } = temporaryFolder();
    mkdirSync(join(root, 'found/f'), { recursive: true });
    writeFileSync(join(root, 'found/f/00.jsonl.99.tmp'), '');
    openCache(root, 'f');
    expect(readdirSync(join(root, 'found/f'))).toEqual([]);
  });
});
