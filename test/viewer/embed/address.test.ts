// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { frameAddress, frameCode, fullAddress } from '../../../src/viewer/embed/address.ts';
import { actorNamed, openPage } from '../page.ts';

beforeEach(() => {
  openPage();
  openPage({ selection: { is: 'actor', key: actorNamed('NATO').key } });
});

it('lead from the frame to the whole page and back, with what is seen', () => {
  history.replaceState(null, '', '/?embed&lang=de');
  expect(new URL(fullAddress()).search).toBe('?lang=de');
  expect(new URL(frameAddress()).searchParams.has('embed')).toBe(true);
  for (const address of [fullAddress(), frameAddress()])
    expect(new URLSearchParams(new URL(address).hash.slice(1)).get('actor')).toBe(actorNamed('NATO').key);
});

it('the code is HTML, whatever the title is', () => {
  const host = document.createElement('div');
  host.innerHTML = frameCode('A "B" <i> & C');
  const frame = host.querySelector('iframe');
  expect([host.children.length, frame?.title, frame?.getAttribute('src')]).toEqual([
    1,
    'A "B" <i> & C',
    frameAddress(),
  ]);
});
