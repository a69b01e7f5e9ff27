// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { reset, setLook } from '../../../src/viewer/actions.ts';
import { LookChooser } from '../../../src/viewer/look/chooser.tsx';
import { DEFAULT_LOOK } from '../../../src/viewer/look.ts';
import { drawn, view } from '../../../src/viewer/state.ts';
import { draw, find, openCounted, type } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openCounted();
  setLook(DEFAULT_LOOK);
  host = draw(<LookChooser />);
});

const select = (at: number): HTMLSelectElement => {
  const found = host.querySelectorAll('select')[at];
  if (!found) throw new Error('There is no such list');
  return found;
};

function pick(at: number, id: string): void {
  type(select(at), id, 'change');
}

it('offers for each part what has values, the usual first', () => {
  const texts = [...select(0).options].map(({ text }) => text);
  expect(texts[0]).toBe('Standing');
  expect(texts).toContain('PageRank');
  expect([...select(2).options].map(({ value }) => value)).not.toContain('decay');
});

it('what is chosen is in the view, the address, the drawing and the legend; signs of kinds lose their colours', () => {
  pick(1, 'community');
  expect(view.value.look.colour).toBe('community');
  expect(location.hash).toContain('colour=community');
  expect(drawn.value?.shade).toBeDefined();
  expect(find(host, 'figcaption').textContent).toBe('Colour of marks: Group');
  expect(host.querySelectorAll('.swatch').length).toBeGreaterThan(0);
  expect(document.documentElement.hasAttribute('data-shaded')).toBe(true);
  pick(1, '');
  expect([drawn.value, location.hash]).toEqual([null, '']);
  expect(document.documentElement.hasAttribute('data-shaded')).toBe(false);
});

it('goes back to the usual with all else', () => {
  pick(0, 'pagerank');
  reset();
  expect(view.value.look).toEqual(DEFAULT_LOOK);
});
