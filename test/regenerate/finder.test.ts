import { describe, expect, it } from 'vitest';
import { finderHere, findingIn } from '../../src/regenerate/finder.ts';
import { lineOf } from '../../src/regenerate/finding.ts';
import { fakePipeline } from './fake-pipeline.ts';

const article = (id: string, text = 'Ida Fenn met Emil Wondra.') => ({ id, text });

describe('a finder', () => {
  it('gives what was found as a line', () => {
    const pipeline = fakePipeline();
    expect(findingIn(article('a'), pipeline)).toBe(lineOf(pipeline.find(article('a'))));
  });

  it('gives a problem for an article that cannot be analysed', () => {
    expect(findingIn(article('a', 'CRASH'), fakePipeline())).toMatchObject({
      code: 'regenerate/find',
      where: 'a',
      lost: true,
    });
  });

  it('tells of each article', async () => {
    const heard: [string, string][] = [];
    const articles = [article('a'), article('b', 'CRASH'), article('c')];
    await finderHere(fakePipeline())(articles, ({ id }, finding) => heard.push([id, typeof finding]));
    expect(heard).toEqual([
      ['a', 'string'],
      ['b', 'object'],
      ['c', 'string'],
    ]);
  });
});
