// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { ActorPanel } from '../../../src/viewer/panels/actor.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { actorNamed, click, draw, erase, openPage, serveArticles, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (actor: Actor) => {
  host = draw(<ActorPanel actor={actor} />);
};
const linksOf = (actor: Actor) => model.value.linksOf.get(actor.key) ?? [];

beforeEach(() => {
  serveArticles();
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the head', () => {
  it('says who it is, and how often', () => {
    const actor = actorNamed('Iran');
    show(actor);
    expect(textsOf(host, '.kind, h2, .panel-head .aside')).toEqual([
      'Place',
      'Iran',
      `${actor.mentions} mentions in ${actor.articles} articles`,
    ]);
  });
});

describe('names', () => {
  it('are all those an actor goes by, with their numbers', () => {
    const actor = actorNamed('Kassem Soleimani');
    show(actor);
    expect(textsOf(host, '.names li')).toEqual(actor.names.map(([name, count]) => `${name} ${count}`));
    expect(textsOf(host, '.why summary')).toContain('Why one actor?');
  });

  it('are twelve at most', () => {
    const names = Array.from({ length: 30 }, (_, i) => [`name ${i}`, 1] as const);
    show({ ...actorNamed('Iran'), names });
    expect(textsOf(host, '.names li')).toHaveLength(12);
  });

  it('are not listed where there is one', () => {
    show(actorNamed('Iran'));
    expect(host.querySelector('.names')).toBeNull();
  });

  it('need no reason where the file gives none', () => {
    show({ ...actorNamed('Kassem Soleimani'), because: [] });
    expect(textsOf(host, 'summary')).not.toContain('Why one actor?');
  });
});

describe('neighbours', () => {
  it('are listed strongest first, eight at first and more at a click', () => {
    const actor = actorNamed('Kassem Soleimani');
    const links = linksOf(actor);
    expect(links.length).toBeGreaterThan(8);
    show(actor);
    expect(textsOf(host, 'h3 .count')).toEqual([String(links.length)]);
    const counts = textsOf(host, '.neighbour .count').map(Number);
    expect(counts).toEqual(links.slice(0, 8).map(({ sentences }) => sentences));
    click(host, '.more');
    expect(host.querySelectorAll('.neighbour')).toHaveLength(links.length);
  });

  it('have bars of their share of the strongest', () => {
    show(actorNamed('Kassem Soleimani'));
    const widths = [...host.querySelectorAll<HTMLElement>('.bar > span')].map(({ style }) =>
      Number.parseFloat(style.width),
    );
    expect(widths[0]).toBe(100);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths.at(-1)).toBeGreaterThan(0);
  });

  it('open the link', () => {
    const actor = actorNamed('Kassem Soleimani');
    show(actor);
    click(host, '.neighbour');
    expect(selection.value).toEqual({ is: 'link', key: linksOf(actor)[0]?.key });
  });

  it('that the filters hide are marked', () => {
    openPage({ filters: { ...DEFAULT_VIEW.filters, kinds: ['person'] } });
    show(actorNamed('Kassem Soleimani'));
    const rows = [...host.querySelectorAll('.neighbour')];
    for (const row of rows)
      expect(row.textContent.includes('not in the picture')).toBe(!row.querySelector('.glyph.person'));
  });

  it('that there are none is said', () => {
    show({ ...actorNamed('Iran'), key: 'e:lonely' });
    expect(textsOf(host, 'section > .aside').join()).toContain('No sentence names this actor');
  });
});
