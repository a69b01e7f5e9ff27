// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Column, Table } from '../../../src/viewer/panels/table.tsx';
import { decodeAddress } from '../../../src/viewer/permalink.ts';
import { view } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openPage, textsOf, type } from '../page.ts';

interface Row {
  readonly name: string;
  readonly count: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', value: ({ name }) => name, show: ({ name }) => name },
  {
    id: 'count',
    title: 'Count',
    hint: 'How many',
    value: ({ count }) => count,
    show: ({ count }) => `${count} x`,
    numeric: true,
  },
];

let host: HTMLElement;
function show(rows: readonly Row[], selected: string | null = null): void {
  host = draw(
    <Table
      caption="Things"
      rows={rows}
      columns={COLUMNS}
      sortedBy="count"
      textOf={({ name }) => name}
      rowKey={({ name }) => name}
      selected={selected}
    />,
  );
}
const names = () => textsOf(host, 'tbody td:first-child');
const sorts = () => [...host.querySelectorAll('th')].map((one) => one.getAttribute('aria-sort'));
const sortBy = (column: number) => click(host, `th:nth-child(${column}) button`);

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

describe('the search of a table', () => {
  const rows = [
    { name: 'Österreich', count: 2 },
    { name: 'Zypern', count: 10 },
    { name: 'Oman', count: 3 },
  ];

  it('keeps the rows that have all words, and says how many', () => {
    show(rows);
    expect(textsOf(host, '.table-find [role="status"]')).toEqual(['3']);
    type(find(host, '.table-find input'), 'OSTER reich');
    expect(names()).toEqual(['Österreich']);
    expect(textsOf(host, '.table-find [role="status"]')).toEqual(['1 of 3']);
  });

  it('and the order are in the address', () => {
    show(rows);
    sortBy(1);
    expect(location.hash).toBe('#sort=-name');
    happen(() => {
      view.value = decodeAddress('#show=actors&sort=-count&find=o').view;
    });
    expect(names()).toEqual(['Österreich', 'Oman']);
  });
});

describe('a table', () => {
  const rows = [
    { name: 'Österreich', count: 2 },
    { name: 'Zypern', count: 10 },
    { name: 'Oman', count: 3 },
  ];

  it('begins with the largest numbers', () => {
    show(rows);
    expect(names()).toEqual(['Zypern', 'Oman', 'Österreich']);
    expect(textsOf(host, 'tbody td:last-child')).toEqual(['10 x', '3 x', '2 x']);
    expect(sorts()).toEqual(['none', 'descending']);
    expect(textsOf(host, 'th')).toEqual(['Name', 'Count↓']);
  });

  it('sorts names upwards at first, then downwards', () => {
    show(rows);
    sortBy(1);
    expect(names()).toEqual(['Oman', 'Österreich', 'Zypern']);
    expect(sorts()).toEqual(['ascending', 'none']);
    expect(textsOf(host, 'th')).toEqual(['Name↑', 'Count']);
    sortBy(1);
    expect(names()).toEqual(['Zypern', 'Österreich', 'Oman']);
    expect(sorts()).toEqual(['descending', 'none']);
  });

  it('sorts numbers downwards at first, then upwards', () => {
    show(rows);
    sortBy(1);
    sortBy(2);
    expect(names()[0]).toBe('Zypern');
    sortBy(2);
    expect(names()[0]).toBe('Österreich');
  });

  it('marks the selected row and explains its columns', () => {
    show(rows, 'Oman');
    expect(textsOf(host, 'tr[data-selected="true"] td:first-child')).toEqual(['Oman']);
    expect(find(host, 'th:nth-child(2) button').title).toBe('How many');
  });
});

describe('a long table', () => {
  const many = Array.from({ length: 601 }, (_, i) => ({ name: `n${i}`, count: i }));
  const go = (button: number) => click(host, `.pages button:nth-of-type(${button})`);
  const disabled = () =>
    [...host.querySelectorAll<HTMLButtonElement>('.pages button')].map((one) => one.disabled);

  it('has pages that one turns', () => {
    show(many);
    expect(names()[0]).toBe('n600');
    expect(textsOf(host, '.pages span')).toEqual(['Page 1 of 4']);
    expect(disabled()).toEqual([true, false]);
    for (let turn = 0; turn < 3; turn++) go(2);
    expect(names()).toEqual(['n0']);
    expect(disabled()).toEqual([false, true]);
    go(1);
    expect(textsOf(host, '.pages span')).toEqual(['Page 3 of 4']);
  });

  it('begins with its first page when it is sorted anew', () => {
    show(many);
    go(2);
    sortBy(2);
    expect(names()[0]).toBe('n0');
  });
});
