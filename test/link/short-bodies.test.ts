/** Bodies that an article calls by what they are. */
import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { knowing } from './knowledge.ts';
import { appearancesOf, marked } from './marked.ts';

const SHORT = '[[Commission|organization]]';

/** The row of the last mention of an article, or the name by which it is read. */
const meant = (article: string): string | undefined => {
  const last = appearancesOf(article).at(-1);
  return last?.rowId ?? last?.readAs;
};

describe('a body by what it is', () => {
  it('is the listed one of the article, also under its sign', () => {
    expect(meant(`[[Reef Commission|organization|orgs/reefs]] met. The ${SHORT}`)).toBe('orgs/reefs');
    expect(
      meant(
        `[[Reef Commission|organization|orgs/reefs]] is it. [[RC|organization|orgs/reefs]] met. The ${SHORT}`,
      ),
    ).toBe('orgs/reefs');
  });

  it('is one that no list has', () => {
    expect(meant(`[[Wondra Commission|organization]] met. The ${SHORT}`)).toBe('Wondra Commission');
    expect(meant(`[[Commission of Wondra|organization]] met. The ${SHORT}`)).toBe('Commission of Wondra');
  });

  it.each([
    ['two of them', `[[Wondra Commission|organization]] met [[Reef Commission|organization]]. The ${SHORT}`],
    ['none of them', `[[Wondra Fund|organization]] met. The ${SHORT}`],
    ['a place of the name', `[[Wondra Commission|place]]. The ${SHORT}`],
  ])('stays alone in an article that has %s', (_, article) => expect(meant(article)).toBe('Commission'));

  it('is another one in every article that does not say which', () => {
    const { founds, lookup, rows } = marked([`The ${SHORT} met.`, `A ${SHORT} said so.`]);
    expect(link(founds, knowing(lookup, rows)).entities).toHaveLength(2);
  });
});
