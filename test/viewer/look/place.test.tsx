// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { setLook } from '../../../src/viewer/actions.ts';
import { looking } from '../../../src/viewer/look/part.ts';
import { LookKeys, LookPlace } from '../../../src/viewer/look/place.tsx';
import { appear, draw, openCounted } from '../page.ts';

it('is empty until the page stands, then has the choice with its legend, or the legend alone', async () => {
  openCounted();
  setLook({ size: 'articles' });
  const [both, legend] = [draw(<LookPlace />), draw(<LookKeys />)];
  expect([looking.loaded.value, both.innerHTML, legend.innerHTML]).toEqual([null, '', '']);
  await appear(both, '.look-keys');
  await appear(legend, '.look-keys');
  expect([both, legend].map((host) => host.querySelectorAll('.look').length)).toEqual([1, 0]);
});
