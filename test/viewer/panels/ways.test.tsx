// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import type { Path } from '../../../src/viewer/model/paths.ts';
import { shortestPaths } from '../../../src/viewer/model/paths.ts';
import { Ways } from '../../../src/viewer/panels/ways.tsx';
import { selectionOf } from '../../../src/viewer/selection.ts';
import { focus, model, selectedActors, selection } from '../../../src/viewer/state.ts';
import { actorNamed, appear, click, draw, erase, openPage, serveArticles, textsOf, unfold } from '../page.ts';

let host: HTMLElement;
let paths: readonly Path[];
beforeEach(() => {
  serveArticles();
  openPage();
  select(selectionOf(['Angela Merkel', 'Hassan Nasrallah'].map((label) => actorNamed(label).key)));
  const [from, to] = selectedActors.value;
  if (!from || !to) throw new Error('not two');
  paths = shortestPaths(model.value, from, to, 6);
  host = draw(<Ways />);
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the ways between two actors', () => {
  it('are listed with whom they lead over, shortest first', () => {
    const lengths = paths.map(({ links }) => links.length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(textsOf(host, '.way')[0]).toMatch(/^Angela Merkel.*Hassan Nasrallah$/);
  });

  it('stand out in the picture one at a time', () => {
    expect(focus.value?.links).toEqual(expect.arrayContaining([...(paths[0]?.links ?? [])]));
    click(host, 'li:nth-child(2) > button');
    expect(focus.value?.links).toEqual(expect.arrayContaining([...(paths[1]?.links ?? [])]));
    expect(textsOf(host, '[data-shown="true"] .way')).toEqual([textsOf(host, '.way')[1]]);
  });

  it('tell the sentences along them, and open their links', async () => {
    unfold(host, '.why');
    await appear(host, '.sentence mark');
    const first = paths[0];
    expect(host.querySelectorAll('.why .article')).toHaveLength(first?.links.length ?? 0);
    click(host, '.step');
    expect(selection.value).toEqual({ is: 'link', key: first?.links[0]?.key });
  });
});
