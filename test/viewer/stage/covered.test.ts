// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { buttonsOver, freeArea } from '../../../src/viewer/stage/covered.ts';

afterEach(() => document.body.replaceChildren());

/** An element of a class that stands at a place. */
function put(name: string, ...[x, y, width, height]: [number, number, number, number]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  document.body.append(element);
  return element;
}

it('without a panel the whole stage is free; one beside it takes its side, one from below its foot', () => {
  const stage = put('stage-host', 100, 50, 800, 600);
  expect(freeArea(stage)).toMatchObject({ width: 800, height: 600 });
  const beside = put('panel', 600, 50, 300, 600);
  expect(freeArea(stage)).toEqual({ width: 500, height: 600 });
  beside.remove();
  put('panel', 100, 450, 800, 200);
  expect(freeArea(stage)).toEqual({ width: 800, height: 400 });
});

it('a panel that covers all leaves a little', () => {
  const stage = put('stage-host', 0, 0, 390, 500);
  put('panel', 0, 10, 390, 490);
  expect(freeArea(stage)).toEqual({ width: 390, height: 80 });
});

it('the buttons of the zoom lie over the stage, counted from its corner', () => {
  const stage = put('stage-host', 100, 50, 800, 600);
  expect(buttonsOver(stage)).toEqual([]);
  put('zoom', 850, 500, 40, 120);
  expect(buttonsOver(stage)).toEqual([{ x: 750, y: 450, width: 40, height: 120 }]);
});
