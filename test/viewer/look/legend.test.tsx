// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setLook } from '../../../src/viewer/actions.ts';
import { keys } from '../../../src/viewer/look/drawing.ts';
import { LookLegend } from '../../../src/viewer/look/legend.tsx';
import { DEFAULT_LOOK } from '../../../src/viewer/look.ts';
import { draw, erase, find, openCounted, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => void openCounted());
afterEach(() => {
  erase(host);
  setLook(DEFAULT_LOOK);
});

it('says nothing while everything is drawn as usual', () => {
  host = draw(<LookLegend />);
  expect(host.innerHTML).toBe('');
});

it('has a figure for each part that is drawn otherwise, a row for each colour with what it counts', () => {
  setLook({ colour: 'community', line: 'sentences' });
  host = draw(<LookLegend />);
  const shown = keys.value;
  expect(shown.map(({ part }) => part)).toContain('line');
  expect(textsOf(host, 'figcaption')).toEqual(shown.map(({ title }) => title));
  expect(host.querySelectorAll('li')).toHaveLength(shown.flatMap(({ rows }) => rows).length);
  expect(textsOf(host, '.count')).toEqual(
    shown.flatMap(({ rows }) => rows.map(({ count }) => String(count))),
  );
});

it('shows lines as lines and marks as discs, in their colours', () => {
  setLook({ colour: 'community', line: 'sentences' });
  host = draw(<LookLegend />);
  const [mark, line] = ['colour', 'line'].map((part) => keys.value.find((key) => key.part === part)?.rows[0]);
  expect(find(host, '.swatch circle').getAttribute('fill')).toBe(mark?.colour);
  expect(find(host, '.swatch path').getAttribute('stroke')).toBe(line?.colour);
});
