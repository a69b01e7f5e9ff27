// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { narrow, setLook } from '../../../src/viewer/actions.ts';
import { drawing, isOfAll, keys } from '../../../src/viewer/look/drawing.ts';
import { DEFAULT_LOOK } from '../../../src/viewer/look.ts';
import { language } from '../../../src/viewer/preferences.ts';
import { model } from '../../../src/viewer/state.ts';
import { openCounted } from '../page.ts';

const actor = (key: string) => {
  const found = model.value.actor.get(key);
  if (!found) throw new Error(`${key} is not there`);
  return found;
};

beforeEach(() => {
  openCounted();
  setLook(DEFAULT_LOOK);
});

it('is null as usual, and for an id that no attribute has', () => {
  expect(drawing.value).toBeNull();
  setLook({ size: 'nonsense' });
  expect([drawing.value, keys.value]).toEqual([null, []]);
});

it('sizes by an attribute, and stays the same object while size and graph do', () => {
  setLook({ size: 'articles' });
  const weigh = drawing.value?.weigh;
  expect(weigh?.of(actor('e:x'))).toBe(2);
  expect(weigh?.of({ key: 'e:nobody' })).toBe(0);
  setLook({ colour: 'first' });
  expect(drawing.value?.weigh).toBe(weigh);
});

it('colours by the day on which somebody was named last, and says so in both languages', () => {
  setLook({ colour: 'last' });
  const { shade, tell, said } = drawing.value ?? {};
  expect(shade?.(actor('e:x'))).not.toBe(shade?.(actor('e:z')));
  expect(tell?.(actor('e:z'))).toBe('Last named: Jan 2, 2020');
  expect(said).toBe('Colour of marks: Last named');
  language.value = 'de';
  expect(drawing.value?.said).toBe('Farbe der Marken: Zuletzt genannt');
});

it('widens and colours lines', () => {
  setLook({ width: 'articles', line: 'sentences' });
  const [link] = model.value.links;
  if (!link) expect.fail();
  expect(drawing.value?.widen?.(link)).toBe(link.articles);
  expect(drawing.value?.tint?.(link)).toMatch(/^#/);
  expect(keys.value.map(({ part, extent }) => [part, extent !== undefined])).toEqual([
    ['width', true],
    ['line', false],
  ]);
});

it('tells that measures are of all articles where some were chosen', () => {
  setLook({ size: 'pagerank' });
  expect(isOfAll.value).toBe(false);
  narrow({ to: '2020-01' });
  expect(isOfAll.value).toBe(true);
  setLook({ size: 'articles' });
  expect(isOfAll.value).toBe(false);
});
