import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/regenerate/cache.ts';
import { lineOf } from '../../src/regenerate/finding.ts';
import { temporaryFolder } from './folder.ts';

const article = (id: string, text = id) => ({ id, text });
const nothingFound = (id: string, language = 'de') => ({
  article: id,
  language,
  sentences: [],
  mentions: [],
});
const finding = (language = 'de') => lineOf(nothingFound('any', language));
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `${from + i}`);

/** Opens the cache and keeps findings for these articles. */
function keep(root: string, ids: readonly string[]): void {
  const cache = openCache(root, 'f');
  for (const id of ids) cache.set(article(id), finding());
  cache.tidy();
  cache.close();
}

/** Which of these articles a cache that is opened now knows. */
function knownOf(root: string, ids: readonly string[]): readonly string[] {
  const cache = openCache(root, 'f');
  const known = ids.filter((id) => cache.get(article(id)) !== undefined);
  cache.close();
  return known;
}

describe('the cache of findings', () => {
  it('knows a text under any id, and nothing of another fingerprint', () => {
    const { root } = temporaryFolder();
    const cache = openCache(root, 'f1');
    cache.set(article('a', 'Text.'), finding());
    expect(cache.get(article('a', 'Text.'))).toEqual(nothingFound('a'));
    cache.tidy();
    cache.close();
    expect(openCache(root, 'f1').get(article('b', 'Text.'))).toEqual(nothingFound('b'));
    expect(openCache(root, 'f2').get(article('a', 'Text.'))).toBeUndefined();
    expect(openCache(root, 'f1').get(article('a', 'Text.'))).toBeUndefined();
  });

  it('reads the reasons of a mention when they are asked for, after it was closed, too', () => {
    const { root } = temporaryFolder();
    const text = 'Emil Wondra met Ida Fenn.';
    const mention = (start: number, end: number, id: `de/${string}`) => {
      const name = text.slice(start, end);
      const evidence = [{ by: 'rule', id, weight: 7 }] as const;
      return { start, end, kind: 'person', form: 'name', text: name, name, sentence: 0, evidence } as const;
    };
    const mentions = [mention(0, 11, 'de/first'), mention(16, 24, 'de/second')];
    const found = { article: 'a', language: 'en', sentences: [{ start: 0, end: 25 }], mentions };
    const cache = openCache(root, 'f');
    cache.set(article('a', text), lineOf(found));
    cache.set(article('b'), finding());
    cache.tidy();
    const known = cache.get(article('a', text));
    cache.close();
    expect(known?.mentions.map(({ evidence: [reason] }) => reason.id)).toEqual(['de/first', 'de/second']);
    expect(known).toEqual(found);
    cache.close();
  });

  it('keeps what a build has found that is ended in the middle', () => {
    const { root } = temporaryFolder();
    const cache = openCache(root, 'f');
    for (const id of range(0, 20)) cache.set(article(id), finding('d'.repeat(200_000)));
    expect(knownOf(root, range(0, 20)).length).toBeGreaterThanOrEqual(15);
    cache.close();
  });

  it.each(['abc', '\n', 'a\nb'])('reads on behind a line that was cut off, as %j', (rubbish) => {
    const { root } = temporaryFolder();
    keep(root, ['a']);
    appendFileSync(join(root, 'found/f/findings.jsonl'), rubbish);
    keep(root, ['b']);
    expect(knownOf(root, ['a', 'b'])).toEqual(['a', 'b']);
  });

  it('forgets what was not asked for once it is more than what was', () => {
    const { root } = temporaryFolder();
    const size = () => statSync(join(root, 'found/f/findings.jsonl')).size;
    keep(root, range(0, 10));
    keep(root, range(10, 20));
    expect(knownOf(root, range(0, 20))).toHaveLength(20);
    const large = size();
    const cache = openCache(root, 'f');
    const asked = range(15, 20);
    for (const id of asked) cache.get(article(id));
    cache.tidy();
    expect(asked.map((id) => cache.get(article(id))?.article)).toEqual(asked);
    cache.close();
    expect(size()).toBeLessThan(large / 3);
    expect(knownOf(root, range(0, 20))).toEqual(asked);
  });

  it('removes what killed builds have left', () => {
    const { root } = temporaryFolder();
    mkdirSync(join(root, 'found/f'), { recursive: true });
    writeFileSync(join(root, 'found/f/findings.jsonl.99.tmp'), '');
    openCache(root, 'f').close();
    expect(readdirSync(join(root, 'found/f'))).toEqual(['findings.jsonl']);
  });

  it('gives nothing of a line with another content than it had', () => {
    const { root } = temporaryFolder();
    keep(root, ['a', 'b']);
    const file = join(root, 'found/f/findings.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"de"', '"en"'));
    expect(knownOf(root, ['a', 'b'])).toEqual(['b']);
  });
});
