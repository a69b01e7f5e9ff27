// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTOR_ATTRIBUTES, LINK_ATTRIBUTES } from '../../../src/graph/attributes.ts';
import { showAround } from '../../../src/viewer/actions.ts';
import { loadedFrom } from '../../../src/viewer/model/from-json.ts';
import { Tables } from '../../../src/viewer/panels/tables.tsx';
import { language } from '../../../src/viewer/preferences.ts';
import { loaded, model, selection, surroundings, view, visible } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW, type Mode } from '../../../src/viewer/view.ts';
import { click, draw, erase, happen, openPage, strongestLink, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (mode: Mode) => {
  openPage({ mode });
  host = draw(<Tables />);
};
const column = (title: string) => {
  const at = textsOf(host, 'th').findIndex((one) => one.startsWith(title)) + 1;
  return textsOf(host, `tbody td:nth-child(${at})`);
};

beforeEach(() => show('picture'));
afterEach(() => erase(host));

it('there are no tables beside the picture', () => expect(host.textContent).toBe(''));

it('of a network around somebody they say so, and lead back to all', async () => {
  erase(host);
  await surroundings.load();
  show('actors');
  const all = visible.value.actors.length;
  happen(() => showAround({ keys: ['e:nato'], depth: 1, most: 40 }));
  expect(textsOf(host, '.around b')).toEqual(['Network around NATO']);
  click(host, '.around > button');
  expect(visible.value.actors).toHaveLength(all);
});

describe('the table of actors', () => {
  beforeEach(() => {
    erase(host);
    show('actors');
  });

  it('has what is visible, and a column for every attribute that readers have a word for', () => {
    expect(column('Name').sort()).toEqual(visible.value.actors.map(({ label }) => label).sort());
    const titled = ACTOR_ATTRIBUTES.flatMap((one) => ('column' in one ? [one.title.en] : []));
    expect(textsOf(host, 'th').map((title) => title.replace(/[↓↑]/, ''))).toEqual([
      'Select',
      ...titled,
      'Group',
      'First named',
      'Last named',
    ]);
  });

  it('says kinds in words', () => {
    expect(new Set(column('Kind'))).toEqual(new Set(['Person', 'Organization', 'Place']));
  });

  it('opens an actor', () => {
    click(host, 'tbody tr:nth-child(1) .cell');
    expect(selection.value).toEqual({ is: 'actor', key: visible.value.actors[0]?.key });
    expect(textsOf(host, 'tr[data-selected="true"] td:nth-child(2)')).toEqual([
      visible.value.actors[0]?.label,
    ]);
  });

  it('selects as many as are marked, and lets them go', () => {
    const [first, second] = visible.value.actors;
    const box = (at: number) =>
      host.querySelector<HTMLInputElement>(`tbody tr:nth-child(${at}) input`) ?? expect.fail();
    happen(() => box(1).click());
    happen(() => box(2).click());
    expect(selection.value).toEqual({ is: 'actors', keys: [first?.key, second?.key] });
    expect(box(2).checked).toBe(true);
    expect(box(2).getAttribute('aria-label')).toBe(`Select ${second?.label}`);
    expect(host.querySelectorAll('tr[data-selected="true"]')).toHaveLength(2);
    happen(() => box(1).click());
    expect(selection.value).toEqual({ is: 'actor', key: second?.key });
  });

  it('speaks the language of the page', () => {
    happen(() => {
      language.value = 'de';
    });
    expect(textsOf(host, 'caption')).toEqual(['Gezeigte Akteure']);
    expect(column('Art')).toContain('Ort');
  });
});

describe('the table of links', () => {
  beforeEach(() => {
    erase(host);
    show('links');
  });

  it('has both ends of what is visible, and the numbers', () => {
    expect(textsOf(host, 'tbody tr')).toHaveLength(visible.value.links.length);
    const titled = LINK_ATTRIBUTES.flatMap((one) => ('column' in one ? [one.title.en] : []));
    expect(textsOf(host, 'th').map((title) => title.replace(/[↓↑]/, ''))).toEqual([
      'Actor',
      'Actor',
      ...titled,
    ]);
  });

  it('has dashes for what the file does not state', () => {
    const node = (key: string) => ({ key, attributes: { label: key, kind: 'person', x: 0, y: 0 } });
    const edge = { source: 'e:a', target: 'e:b', attributes: { sentences: 2, forest: true } };
    happen(() => {
      loaded.value = loadedFrom(JSON.stringify({ nodes: [node('e:a'), node('e:b')], edges: [edge] }));
    });
    const cells = textsOf(host, 'tbody td');
    expect(cells.slice(0, 2)).toEqual(['e:a', 'e:b']);
    expect(cells).toContain('2');
    expect(cells).toContain('–');
  });

  it('opens a link', () => {
    click(host, 'tbody .cell');
    expect(selection.value).toEqual({ is: 'link', key: strongestLink().key });
    expect(textsOf(host, 'tr[data-selected="true"]')).toHaveLength(1);
  });

  it('gives way to the picture', () => {
    happen(() => {
      view.value = DEFAULT_VIEW;
    });
    expect(host.textContent).toBe('');
  });
});

describe('the table of articles', () => {
  beforeEach(() => {
    erase(host);
    show('articles');
  });

  it('has all articles, the newest first, and opens them', () => {
    expect(textsOf(host, 'tbody tr')).toHaveLength(model.value.articles.size);
    expect(column('Date')[0]).toBe('Jan 20, 2020');
    expect(new Set(column('Source'))).toEqual(new Set(['Der Morgen', 'Abendblatt am Fluss']));
    click(host, 'tbody .cell');
    expect(selection.value).toEqual({ is: 'article', key: '2020/01/artikel-20' });
  });
});
