// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LINK_ATTRIBUTES } from '../../../src/graph/attributes.ts';
import type { Link } from '../../../src/viewer/model/graph.ts';
import { LinkPanel } from '../../../src/viewer/panels/link.tsx';
import { selection } from '../../../src/viewer/state.ts';
import { click, draw, erase, openPage, serveArticles, settle, strongestLink, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (link: Link) => {
  host = draw(<LinkPanel link={link} />);
};

beforeEach(() => {
  serveArticles();
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the panel of a link', () => {
  it('names both ends, which lead to their actors', () => {
    const link = strongestLink();
    show(link);
    expect(textsOf(host, '.end')).toEqual([link.source.label, link.target.label]);
    click(host, '.end:last-child');
    expect(selection.value).toEqual({ is: 'actor', key: link.target.key });
  });

  it('says how often they occur together, and explains its numbers', () => {
    const link = { ...strongestLink(), sentences: 1, articles: 2, expected: 0.72, npmi: 0.5 };
    show(link);
    const [numbers] = textsOf(host, '.panel-head .aside');
    expect(numbers).toContain('Together in 1 sentence of 2 articles, expected 0.72');
    const explained = LINK_ATTRIBUTES.flatMap((one) => ('hint' in one ? [one.hint.en] : []));
    expect([...host.querySelectorAll('abbr')].map(({ title }) => title)).toEqual(
      explained.slice(0, host.querySelectorAll('abbr').length),
    );
    expect(numbers).toContain('0.5');
  });

  it('leaves out numbers that the file does not state', () => {
    show({ ...strongestLink(), expected: null, npmi: null });
    expect(textsOf(host, '.panel-head .aside')[0]).not.toContain('expected');
    expect(textsOf(host, 'abbr').join()).not.toContain('null');
  });

  it('shows every shared sentence with both names marked', async () => {
    const link = strongestLink();
    show(link);
    await settle();
    expect(textsOf(host, '.sentence')).toHaveLength(link.sentences);
    for (const sentence of host.querySelectorAll('blockquote'))
      expect(new Set([...sentence.querySelectorAll('mark')].map((mark) => mark.dataset.end))).toEqual(
        new Set(['0', '1']),
      );
  });

  it('draws of many articles only those in sight', () => {
    const link = strongestLink();
    const where = Array.from({ length: 20 }, (_, i) => [`2020/01/artikel-${i + 1}`, 0] as const);
    const many = { ...link, key: 'many', where };
    show(many);
    expect(host.querySelectorAll('.article').length).toBeLessThan(20);
    expect(host.querySelector('.article')?.getAttribute('aria-setsize')).toBe('20');
    expect(textsOf(host, '[role="status"]')).toEqual(['20 articles']);
  });
});
