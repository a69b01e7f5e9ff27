// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { neighbourWeight, WeightChoice } from '../../../src/viewer/panels/weight-choice.tsx';
import { draw, erase, find, openPage, textsOf, type } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
  host = draw(<WeightChoice />);
});
afterEach(() => {
  neighbourWeight.value = 'sentences';
  erase(host);
});

it('offers the weights in words, and holds for all panels', () => {
  expect(textsOf(host, 'option')).toEqual(
    expect.arrayContaining(['Sentences', 'Articles', 'Association', 'Surprise (G²)', 'Nearness in texts']),
  );
  expect(textsOf(host, 'option')).not.toContain('Expected');
  expect((find(host, 'select') as HTMLSelectElement).value).toBe('sentences');
  type(find(host, 'select'), 'npmi', 'change');
  expect(neighbourWeight.value).toBe('npmi');
});
