// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { neighboursInCommon } from '../../../src/viewer/model/common.ts';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { SetPanel } from '../../../src/viewer/panels/set.tsx';
import { selectionOf } from '../../../src/viewer/selection.ts';
import {
  around,
  model,
  selectedActors,
  selection,
  surroundings,
  visible,
} from '../../../src/viewer/state.ts';
import { actorNamed, click, draw, erase, openPage, serveArticles, strongestLink, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (actors: readonly Actor[]) => {
  select(selectionOf(actors.map(({ key }) => key)));
  host = draw(<SetPanel actors={selectedActors.value} />);
};

beforeAll(() => surroundings.load());
beforeEach(() => {
  serveArticles();
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('several actors', () => {
  it('are listed, can be opened and taken away', () => {
    show(['Iran', 'Irak', 'NATO'].map(actorNamed));
    expect(textsOf(host, 'h2')).toEqual(['3 actors']);
    expect(textsOf(host, '.members .end')).toEqual(['Iran', 'Irak', 'NATO']);
    click(host, '.members li:nth-child(1) .icon-button');
    expect(selection.value).toEqual(selectionOf([actorNamed('Irak').key, actorNamed('NATO').key]));
    click(host, '.members .end');
    expect(selection.value).toEqual({ is: 'actor', key: actorNamed('Iran').key });
  });

  it('show the links among them, which open', () => {
    const { source, target, key, sentences } = strongestLink();
    show([source, target]);
    expect(textsOf(host, '.pair .count')).toEqual([String(sentences)]);
    click(host, '.pair');
    expect(selection.value).toEqual({ is: 'link', key });
  });

  it('share neighbours, with the number of sentences of each', () => {
    const { source, target } = strongestLink();
    const common = neighboursInCommon(model.value, [source, target]);
    expect(common.length).toBeGreaterThan(0);
    show([source, target]);
    expect(textsOf(host, '.common .name')).toEqual(common.slice(0, 12).map(({ actor }) => actor.label));
    click(host, '.common .count');
    expect(selection.value).toEqual({ is: 'link', key: common[0]?.links[0]?.key });
  });

  it('can be all that is shown, with who is around them', () => {
    show(['Iran', 'NATO'].map(actorNamed));
    const all = visible.value.actors.length;
    click(host, '.choices button');
    expect(around.value?.keys).toEqual([actorNamed('Iran').key, actorNamed('NATO').key]);
    expect(visible.value.actors.length).toBeLessThan(all);
  });
});
