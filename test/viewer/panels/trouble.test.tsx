// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { endings } from '../../../src/read/formats.ts';
import { loadedFrom } from '../../../src/viewer/model/from-json.ts';
import type { Loaded } from '../../../src/viewer/model/loaded.ts';
import { Trouble } from '../../../src/viewer/panels/trouble.tsx';
import { loaded } from '../../../src/viewer/state.ts';
import { draw, erase, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (what: Loaded) => {
  openPage();
  loaded.value = what;
  host = draw(<Trouble />);
};
afterEach(() => erase(host));

describe('a page without a picture', () => {
  it.each([
    ['missing', 'There is no graph yet'],
    ['broken', 'The graph cannot be read'],
  ] as const)('whose graph is %s says so, why, and what to do', (is, title) => {
    show({ is, detail: 'graph/graph.json: 404' });
    expect(textsOf(host, 'h2')).toEqual([title]);
    expect(textsOf(host, 'code')).toEqual(['npm start', 'npm run graph']);
    expect(textsOf(host, '.aside')).toEqual(['graph/graph.json: 404']);
  });

  it('without actors says where articles go, and in which formats', async () => {
    show(loadedFrom('{"nodes": [], "edges": []}'));
    expect(textsOf(host, 'code')).toEqual(['corpus/articles/']);
    for (const ending of endings) await expect.poll(() => host.textContent).toContain(ending);
  });
});
