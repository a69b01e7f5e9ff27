import { describe, expect, it } from 'vitest';
import { particlesIn } from '../../src/spelling/particles.ts';
import { lists } from '../link/knowledge.ts';

describe('particles', () => {
  it('are read from the marks of a list, folded', () => {
    const { surname, leftOut, openers, givenNames, articles, generations } = particlesIn(
      new Map([
        ['Von', ['inside', 'surname', 'left-out']],
        ['Bin', ['inside', 'surname']],
        ['Abu', ['inside', 'opener']],
        ['Al', ['inside', 'given-name', 'article']],
        ['Al-', ['prefix', 'article']],
        ['Jun.', ['suffix', 'jr']],
      ]),
    );
    expect([...surname]).toEqual(['von', 'bin']);
    expect([...leftOut]).toEqual(['von']);
    expect([...openers]).toEqual(['abu']);
    expect([...givenNames]).toEqual(['al']);
    expect([...articles]).toEqual(['al', 'al-']);
    expect([...generations]).toEqual([['jun', 'jr']]);
  });

  it('of the list in use are what names need', () => {
    const { surname, leftOut, openers, articles, generations } = particlesIn(lists('particle'));
    for (const word of ['von', 'de', 'al', 'bin', 'abu']) expect(surname).toContain(word);
    for (const word of leftOut) expect(surname.has(word) || word.endsWith('-')).toBe(true);
    for (const word of ['abu', 'abdul', 'umm']) expect(openers).toContain(word);
    for (const word of ['al-', 'asch-']) expect(articles).toContain(word);
    expect(['senior', 'jr', 'iii'].map((word) => generations.get(word))).toEqual(['sr', 'jr', 'iii']);
  });
});
