// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { MoreOfList } from '../../../src/viewer/panels/more.tsx';
import { click, draw, textsOf } from '../page.ts';

it('below a list the button shows so many more, says how many, and goes when all are shown', () => {
  const shown = signal(8);
  const host = draw(<MoreOfList shown={shown} of={30} step={20} label={(more) => `${more} more`} />);
  expect(textsOf(host, 'button')).toEqual(['20 more']);
  click(host, 'button');
  expect(shown.value).toBe(28);
  expect(textsOf(host, 'button')).toEqual(['2 more']);
  click(host, 'button');
  expect(textsOf(host, 'button')).toEqual([]);
});
