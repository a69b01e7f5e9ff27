import { describe, expect, it } from 'vitest';
import { type Apart, apart } from '../../../src/viewer/governments/apart.ts';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { named } from './named.ts';

const NAMING = { label: (country: string) => `${country} (Regierung)`, description: 'zählt' };
const told = (articles: Parameters<typeof named>[0]): Apart => apart(named(articles), NAMING);

/** The sentences that name each actor, and the links, by labels. */
function counts({ opened }: Apart) {
  const model = modelFrom(opened);
  const actors = model?.actors.map(({ label, mentions }) => `${label} ${mentions}`).sort();
  const links = model?.links.map(({ source, target, sentences }) =>
    [...[source.label, target.label].sort(), sentences].join(' '),
  );
  return { actors, links: links?.sort() };
}

describe('apart', () => {
  it('counts a place where it is the place, and its government where it acts', () => {
    expect(counts(told({ a1: ['Ml', 'ml', 'Rm'] }))).toEqual({
      actors: ['Lena Lau 2', 'Moskau 2', 'Russland (Regierung) 2'],
      links: ['Lena Lau Moskau 1', 'Lena Lau Russland (Regierung) 1', 'Moskau Russland (Regierung) 1'],
    });
  });

  it('counts the seat of a government with it, and a sentence that names both once', () => {
    expect(counts(told({ a1: ['Mkl'], a2: ['Rl', 'kl'] }))).toEqual({
      actors: ['Lena Lau 3', 'Russland (Regierung) 4'],
      links: ['Lena Lau Russland (Regierung) 3'],
    });
  });

  it('counts the government that lists know, where it is named', () => {
    const { opened } = told({ a1: ['Ml', 'gl'] });
    expect(counts({ opened, meant: () => '' })).toEqual({
      actors: ['Lena Lau 2', 'Russische Regierung 2'],
      links: ['Lena Lau Russische Regierung 2'],
    });
    const government = modelFrom(opened)?.actor.get('e:orgs-government/russische-regierung');
    expect(government?.names).toEqual([
      ['Russische Regierung', 1],
      ['Moskau', 1],
    ]);
  });

  it('makes an actor of a government that no list knows, beside its country, and says which names it has', () => {
    const { opened } = told({ a1: ['Bl', 'bl'] });
    const model = modelFrom(opened);
    const [government, country] = ['e:governments/bolivien', 'e:countries/bolivien'].map((key) =>
      model?.actor.get(key),
    );
    expect(government).toMatchObject({
      label: 'Bolivien (Regierung)',
      kind: 'organization',
      description: 'zählt',
      names: [['Bolivien', 1]],
      mentions: 1,
    });
    expect(government?.y).toBe(country?.y);
    expect(country).toMatchObject({ mentions: 1, government: null });
  });

  it('tells who is meant in a sentence', () => {
    const { meant } = told({ a1: ['Ml', 'ml'], a2: ['k'] });
    const moscow = 'e:capitals-and-exonyms/moskau';
    const government = 'e:orgs-government/russische-regierung';
    expect(meant('a1', 0, moscow)).toBe(government);
    expect(meant('a1', 1, moscow)).toBe(moscow);
    expect(meant('a2', 0, 'e:orgs-government/kreml')).toBe(government);
    expect(meant('a1', 0, 'e:people/l')).toBe('e:people/l');
    expect(meant('a9', 0, moscow)).toBe(moscow);
  });

  it('leaves a graph as it is in which no place acts', () => {
    const opened = named({ a1: ['ml', 'r'] });
    const [now, before] = [apart(opened, NAMING).opened, opened].map((file) => modelFrom(file));
    expect(now?.actors).toEqual(before?.actors);
    expect(now?.links).toEqual(before?.links);
  });
});
