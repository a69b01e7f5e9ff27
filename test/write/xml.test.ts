import { expect, it } from 'vitest';
import { xmlText } from '../../src/write/xml.ts';

it('what ends an element or an attribute is escaped', () => {
  expect(xmlText(`]]></a>&amp; "it's"`)).toBe(']]&gt;&lt;/a&gt;&amp;amp; &quot;it&apos;s&quot;');
});

it('line ends and tabs are written so that attributes keep them', () => {
  expect(xmlText('a\tb\r\nc\u2028d')).toBe('a&#9;b&#13;&#10;c&#8232;d');
});

it('what XML cannot hold is left out, numbers and truth written out', () => {
  expect(xmlText('a\u0000\ud800b')).toBe('ab');
  expect([xmlText(-0.5), xmlText(false)]).toEqual(['-0.5', 'false']);
});
