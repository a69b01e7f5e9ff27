import { expect, it } from 'vitest';
import { boilerplateLines } from '../../src/regenerate/boilerplate.ts';

it('a few of the sentences that never count are shown, in short', () => {
  const boilerplate = Array.from({ length: 6 }, (_, i) => ({
    source: i === 0 ? '' : 'Der Morgen',
    text: `Satz ${i}\n${'lang '.repeat(30)}`,
    articles: 9 - i,
  }));
  const lines = boilerplateLines(boilerplate);
  expect(lines[0]).toBe('Not counted, since a source prints them in many articles: 6 sentences');
  expect(lines[1]).toMatch(/^ {2}Satz 0 lang .*… \(9 articles\)$/);
  expect(lines[2]).toMatch(/… \(Der Morgen, 8 articles\)$/);
  expect(lines.slice(5)).toEqual(['  and 2 more']);
});

it('none, no line', () => expect(boilerplateLines([])).toEqual([]));
