// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Share } from '../../../src/viewer/share/share.tsx';
import { draw, erase, openPage, textsOf } from '../page.ts';

it('offers the link', () => {
  openPage();
  const host = draw(<Share onOpened={() => {}} />);
  expect(textsOf(host, 'button')).toContain('Copy link');
  erase(host);
});
