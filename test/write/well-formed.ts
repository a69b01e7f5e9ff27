/** What every XML format must be. */
import { expect } from 'vitest';

/** The elements of an XML text, after a look whether its tags nest and nothing is in it that XML cannot hold. */
export function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const elements: string[] = [];
  for (const [tag, close, name, , empty] of xml.matchAll(/<(\/?)([a-z:]+)((?:\s[^<>]*?)?)(\/?)>/gu)) {
    if (close === '/') expect(open.pop()).toBe(name);
    else elements.push(tag);
    if (close === '' && empty !== '/') open.push(name ?? '');
  }
  expect(open).toEqual([]);
  expect(xml).not.toContain('<img');
  expect([...xml].every((char) => char >= ' ' || char === '\n')).toBe(true);
  return elements;
}
