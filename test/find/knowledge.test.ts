/** Knowledge is opened from packs. */
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/find/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { readPack } from '../knowledge.ts';

describe('openKnowledge', () => {
  const read: string[] = [];
  const knowledge = openKnowledge(
    (name) => {
      read.push(name);
      return readPack(name);
    },
    [german, english],
  );

  it('reads the packs of a language when its first article comes, once', () => {
    expect(read).toEqual(['names']);
    expect(knowledge.of('de')).toBe(knowledge.of('de'));
    expect(read.filter((name) => name.startsWith('de')).length).toBe(2);
    expect(read.some((name) => name.startsWith('en'))).toBe(false);
  });

  it('has something for a language that nobody knows', () => {
    expect(knowledge.of('xx')).toBe(knowledge.of('yy'));
    expect(knowledge.of('xx').language.rules).toEqual([]);
  });

  it('opens the rest when it is asked to', () => {
    knowledge.open();
    expect(read.some((name) => name.startsWith('en'))).toBe(true);
  });
});
