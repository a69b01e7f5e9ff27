// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { Mentions } from '../../../src/viewer/panels/mentions.tsx';
import { actorNamed, click, draw, erase, find, openPage, serveArticles, settle, textsOf } from '../page.ts';

let host: HTMLElement;
let asked: readonly string[];
const busy = () => find(host, '[aria-busy]').getAttribute('aria-busy') === 'true';
const show = async (actor: Actor) => {
  host = draw(<Mentions actor={actor} />);
  await expect.poll(busy).toBe(false);
};
const more = async () => {
  click(host, '.more');
  await expect.poll(busy).toBe(false);
};

beforeEach(() => {
  asked = serveArticles();
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the mentions of an actor', () => {
  it('come twenty at a time, and in the end all of them', async () => {
    const actor = actorNamed('Kassem Soleimani');
    expect(actor.mentions).toBeGreaterThanOrEqual(40);
    await show(actor);
    await settle();
    const first = textsOf(host, '.sentence').length;
    expect(first).toBeGreaterThanOrEqual(20);
    expect(first).toBeLessThan(40);
    const fetched = asked.length;
    expect(fetched).toBeLessThan(actor.articles);
    for (let turn = 0; turn < 9 && host.querySelector('.more'); turn++) await more();
    await settle();
    expect(host.querySelectorAll('.article')).toHaveLength(actor.articles);
    expect(host.querySelector('.more')).toBeNull();
  });

  it('that are nowhere to be found are said to be so', async () => {
    await show({ ...actorNamed('Iran'), key: 'e:nobody' });
    expect(textsOf(host, '.aside')).toEqual(['No sentence found in the articles.']);
  });
});
