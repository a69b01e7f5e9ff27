import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonWriter } from '../../src/base/json-writer.ts';

function written(write: (json: JsonWriter) => void): string {
  const json = new JsonWriter();
  write(json);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json.finish());
}

it('writes any text as JSON.stringify does', () => {
  const texts = ['Köln', 'a"b\\c', '\ud800', '\u007f\u2028', '😀', 'plain'];
  for (const text of texts) expect(written((json) => json.string(text))).toBe(JSON.stringify(text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(written((json) => json.string(text))).toBe(JSON.stringify(text));
    }),
  );
});

it('writes any number and any value as JSON.stringify does', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double(),
        fc.integer(),
        fc.nat({ max: 12 }),
        fc.nat(),
        fc.nat({ max: 2000 }).map((near) => 999_999_000 + near),
      ),
      (number) => {
        expect(written((json) => json.number(number))).toBe(JSON.stringify(number));
      },
    ),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(written((json) => json.value(value))).toBe(JSON.stringify(value));
    }),
  );
  expect(written((json) => json.value(undefined))).toBe('null');
});

it('grows as it needs to, and keeps what stands there', () => {
  const text = 'ä'.repeat(50_000);
  const all = written((json) => {
    for (let i = 0; i < 5; i += 1) json.string(text);
    json.raw('[]');
    json.encode(text);
    for (let i = 0; i < 5; i += 1) json.copy(new TextEncoder().encode(text));
  });
  expect(all).toBe(`${`"${text}"`.repeat(5)}[]${text.repeat(6)}`);
});
