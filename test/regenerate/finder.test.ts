import { describe, expect, it } from 'vitest';
import { digestLine } from '../../src/regenerate/digest-line.ts';
import { finderHere, findingIn } from '../../src/regenerate/finder.ts';
import { lineOf } from '../../src/regenerate/finding.ts';
import { fakePipeline } from './fake-pipeline.ts';

const article = (id: string, text = 'Ida Fenn met Emil Wondra.') => ({ id, text });

describe('a finder', () => {
  it('gives what was found, and what that adds to a graph, as lines', () => {
    const pipeline = fakePipeline();
    const found = pipeline.find(article('a'));
    expect(findingIn(article('a'), pipeline)).toEqual({
      finding: lineOf(found),
      digest: digestLine(pipeline.digest(article('a'), found)),
    });
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
    await finderHere(fakePipeline())(articles, ({ id }, finding) =>
      heard.push([id, 'code' in finding ? 'problem' : 'lines']),
    );
    expect(heard).toEqual([
      ['a', 'lines'],
      ['b', 'problem'],
      ['c', 'lines'],
    ]);
  });
});
