import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { actorsCsv, csv, linksCsv } from '../../src/viewer/export/csv.ts';
import { visibleJson } from '../../src/viewer/export/json.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../src/viewer/model/filter.ts';
import { sortBy } from '../../src/viewer/model/order.ts';
import { createFixture } from './fixture.ts';
import { fixtureModel } from './model.ts';

const model = fixtureModel();

describe('csv', () => {
  it('quotes what needs quotes and ends lines with CRLF', () => {
    expect(csv([['a', 'b,c', 'say "x"', 'two\nlines', 1.5, null]])).toBe(
      'a,"b,c","say ""x""","two\nlines",1.5,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('makes %j harmless', (value) => {
    expect(csv([[value]])).toBe(`'${value}\r\n`);
  });

  it('quotes a harmless formula that holds quotes', () => {
    expect(csv([['=HYPERLINK("x")']])).toBe(`"'=HYPERLINK(""x"")"\r\n`);
  });

  it('leaves negative numbers alone', () => expect(csv([[-3]])).toBe('-3\r\n'));

  it('has a row for each actor and link', () => {
    expect(actorsCsv(model.actors).split('\r\n')).toHaveLength(model.actors.length + 2);
    expect(linksCsv(model.links).split('\r\n')).toHaveLength(model.links.length + 2);
    expect(actorsCsv(model.actors)).toContain('Recep Tayyip Erdoğan | Erdoğan');
  });
});

describe('visibleJson', () => {
  it('is a graph that graphology reads, with the visible part only', () => {
    const visible = applyFilters(model, { ...DEFAULT_FILTERS, kinds: ['person'] });
    const json = visibleJson(JSON.stringify(createFixture().graph), visible);
    const graph = UndirectedGraph.from(JSON.parse(json));
    expect(graph.order).toBe(visible.actors.length);
    expect(graph.size).toBe(visible.links.length);
    expect(graph.getAttribute('title')).toBe('Januar 2020');
  });
});

describe('sortBy', () => {
  const names = ['Zypern', 'ägypten', 'Ägypten', 'Iran'];

  it('sorts umlauts where readers look for them', () => {
    expect(sortBy(names, (name) => name, false)).toEqual(['ägypten', 'Ägypten', 'Iran', 'Zypern']);
  });

  it('sorts numbers as numbers, either way', () => {
    expect(sortBy([9, 10, 2], (value) => value, false)).toEqual([2, 9, 10]);
    expect(sortBy([9, 10, 2], (value) => value, true)).toEqual([10, 9, 2]);
  });
});
