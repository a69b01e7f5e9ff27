import { expect, it } from 'vitest';
import { attribute, walkXml } from '../../../src/read/xml/walk.ts';
import { expectLinear } from '../../cpu-time.ts';

function heard(xml: string): readonly string[] {
  const parts: string[] = [];
  walkXml(xml, {
    open: (name, attributes) => parts.push(`<${name} ${attribute(attributes, 'x') ?? ''}`),
    text: (text) => parts.push(text),
    close: (name) => parts.push(`/${name}`),
  });
  return parts;
}

it('gives elements without their prefixes, and text with the entities of XML', () => {
  expect(
    heard('<w:p w:x="1&amp;2"><a/>A &lt;&#228;&gt;</w:p>')
      .join('|')
      .replace(/\|(?=[^<|/])/g, ''),
  ).toContain('<p 1&2');
  expect(heard('<a>A &lt;&#228;&gt;</a>').slice(1, -1).join('')).toBe('A <ä>');
});

it('expands no entity of a document and reads no other file', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>';
  expect(heard(`${laughs}<a>&c;&d;</a>`).join('')).not.toMatch(/haha|root/);
});

it('gives up where elements lie too deep, in time that grows with the text', () => {
  expect(() => heard('<a>'.repeat(100_000))).toThrow('nested');
  expectLinear(30_000, (size) => {
    expect(() => heard('<a><b/>'.repeat(size))).toThrow('nested');
  });
});
