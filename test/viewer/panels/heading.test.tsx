// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Heading } from '../../../src/viewer/panels/heading.tsx';
import { draw, erase, find } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

it.each([
  ['Angela Merkel', 'false'],
  ['Verein zur Pflege '.repeat(17), 'true'],
])('a heading is whole, and smaller where it is long: %j', (text, long) => {
  host = draw(<Heading text={text} />);
  expect(find(host, 'h2').textContent).toBe(text);
  expect(find(host, 'h2').getAttribute('data-long')).toBe(long);
});
