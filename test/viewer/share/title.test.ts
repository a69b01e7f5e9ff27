// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_AROUND } from '../../../src/viewer/around.ts';
import { language } from '../../../src/viewer/preferences.ts';
import { followTitle, pageTitle } from '../../../src/viewer/share/title.ts';
import { model, surroundings, view } from '../../../src/viewer/state.ts';
import { DEFAULT_TABLE } from '../../../src/viewer/table-view.ts';
import { DEFAULT_VIEW, type View } from '../../../src/viewer/view.ts';
import { actorNamed, openCounted, openPage, strongestLink } from '../page.ts';

const shows = (change: Partial<View>) => {
  view.value = { ...DEFAULT_VIEW, ...change };
};
const selected = (...labels: string[]) => {
  const keys = labels.map((label) => actorNamed(label).key);
  shows({ selection: keys.length > 1 ? { is: 'actors', keys } : { is: 'actor', key: keys[0] ?? '' } });
};
/** The parts of the title before the name of the network. */
const parts = () => pageTitle.value.split(' · ').slice(0, -2);

describe('the title of the page', () => {
  beforeAll(() => surroundings.load());
  beforeEach(() => {
    openPage();
  });

  it('is the name of the network where nothing is chosen', () => {
    expect(pageTitle.value).toBe(`${model.value.title} · dramatis`);
  });

  it('begins with the actor, the actors, the link or the article that is open', () => {
    selected('Angela Merkel');
    expect(parts()).toEqual(['Angela Merkel']);
    selected('Angela Merkel', 'Emmanuel Macron');
    expect(parts()).toEqual(['Angela Merkel, Emmanuel Macron']);
    selected('Angela Merkel', 'Emmanuel Macron', 'Heiko Maas', 'NATO', 'Irak');
    expect(parts()).toEqual(['Angela Merkel, Emmanuel Macron, Heiko Maas and 2 more']);
    const link = strongestLink();
    shows({ selection: { is: 'link', key: link.key } });
    expect(parts()).toEqual([`${link.source.label} – ${link.target.label}`]);
    const [article] = model.value.articles.values();
    shows({ selection: { is: 'article', key: article?.id ?? '' } });
    expect(parts()).toEqual([article?.title]);
  });

  it('tells whose network is shown, which table, and what is searched in it', () => {
    shows({ around: { ...DEFAULT_AROUND, keys: [actorNamed('NATO').key] } });
    expect(parts()).toEqual(['Network around NATO']);
    shows({ mode: 'links', table: { ...DEFAULT_TABLE, find: 'Irak' } });
    expect(parts()).toEqual(['Links', '“Irak”']);
  });

  it('tells which kinds, links and groups are chosen', () => {
    const [community] = model.value.communities;
    const { filters } = DEFAULT_VIEW;
    shows({ filters: { ...filters, kinds: ['person'], minimum: 3, community: community?.id ?? 0 } });
    expect(parts()).toEqual([
      community?.label.replaceAll(' · ', ', '),
      'only People',
      '3 shared sentences or more',
    ]);
  });

  it('tells which articles are chosen, in the language of the page', () => {
    openCounted({ filters: { ...DEFAULT_VIEW.filters, from: '2020-01', to: '2020-02' } });
    expect(parts()).toEqual(['From 2020-01', 'To 2020-02']);
    language.value = 'de';
    expect(parts()).toEqual(['Von 2020-01', 'Bis 2020-02']);
  });
});

describe('following the title', () => {
  let stop = () => {};
  afterEach(() => stop());

  it('names the step that was just made', async () => {
    openPage();
    stop = followTitle();
    await expect.poll(() => document.title).toBe(pageTitle.value);
    selected('Heiko Maas');
    await expect.poll(() => document.title).toMatch(/^Heiko Maas · /);
  });
});
