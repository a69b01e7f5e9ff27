import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoKey, openMemo } from '../../src/regenerate/article-memo.ts';
import { emptyFolder } from '../empty-folder.ts';

const FILED = { name: 'a.json', size: 7 };

it('remembers what it was told, and what it was asked for again', () => {
  const file = join(emptyFolder(), 'state', 'articles');
  const memo = openMemo(file, 'p');
  memo.set('k1', FILED);
  memo.set('k2', { name: 'b.json', size: 8 });
  memo.save();
  const next = openMemo(file, 'p');
  expect(next.get('k1')).toEqual(FILED);
  expect(next.get('k3')).toBeUndefined();
  next.save();
  expect(openMemo(file, 'p').get('k1')).toEqual(FILED);
  expect(openMemo(file, 'p').get('k2')).toBeUndefined();
});

it('remembers nothing of a file that was damaged', () => {
  const file = join(emptyFolder(), 'articles');
  const memo = openMemo(file, 'p');
  memo.set('k1', FILED);
  memo.save();
  const text = readFileSync(file, 'utf8');
  for (const wrong of [text.replace('a.json', 'b.json'), text.slice(0, -1), '', 'x\n', text.slice(1)]) {
    writeFileSync(file, wrong);
    expect(openMemo(file, 'p').get('k1')).toBeUndefined();
  }
});

it('remembers nothing of another program', () => {
  const file = join(emptyFolder(), 'articles');
  const memo = openMemo(file, 'p');
  memo.set('k1', FILED);
  memo.save();
  expect(openMemo(file, 'q').get('k1')).toBeUndefined();
});

it('a key names id, finding and actors', () => {
  const keys = [
    memoKey('a', 'f', ['e:x', 'e:y']),
    memoKey('b', 'f', ['e:x', 'e:y']),
    memoKey('a', 'g', ['e:x', 'e:y']),
    memoKey('a', 'f', ['e:y', 'e:x']),
    memoKey('a', 'f', ['e:x']),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(memoKey('a', 'f', ['e:x', 'e:y'])).toBe(keys[0]);
});
