// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { entries } from '../../../src/viewer/notes/desk.ts';
import { findFurther, findTitles, warmUp } from '../../../src/viewer/panels/further.ts';
import { textQuery } from '../../../src/viewer/state.ts';
import { openPage } from '../page.ts';

it('finds notes, not too many of them', () => {
  openPage();
  entries.value = Array.from({ length: 9 }, (_, i) => ({
    note: `Vertrag ${i}`,
    about: { actor: { name: 'NATO' } },
  }));
  const found = findFurther('vertrag');
  expect(found.slice(0, 4).map(({ name }) => name)).toEqual([0, 1, 2, 3].map((i) => `Vertrag ${i}`));
  expect(found.slice(4).map(({ offered }) => offered)).toEqual([true]);
  found.at(-1)?.open();
  expect(textQuery.value).toBe('vertrag');
  expect(findFurther('ve')).toEqual([]);
});

it('finds titles, warm or cold', async () => {
  openPage();
  const cold = findTitles('golf bericht 7');
  await warmUp();
  expect(findTitles('golf bericht 7')).toEqual(cold);
  expect(cold[0]?.id).toBe('2020/01/artikel-7');
});
