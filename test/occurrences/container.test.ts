import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack, VERSION } from '../../src/occurrences/container.ts';

const CONTENTS = {
  columns: new Map([
    ['small', Uint32Array.of(1, 2, 300)],
    ['none', new Uint32Array()],
    ['large', Uint32Array.of(2 ** 32 - 1, 0)],
  ]),
  strings: ['Erdoğan', '', '\ufeffnull\u0000', 'Süd'],
  rest: { anything: [1, null] },
};

it('columns and strings come back', () => {
  const opened = unpack(pack(CONTENTS));
  expect(opened).toMatchObject({ strings: CONTENTS.strings, rest: CONTENTS.rest });
  if ('code' in opened) return;
  for (const [name, column] of CONTENTS.columns) expect(opened.columns.get(name)).toEqual(column);
});

it('numbers of 32 bits come back', () => {
  fc.assert(
    fc.property(fc.uint32Array(), (column) => {
      const opened = unpack(pack({ ...CONTENTS, columns: new Map([['one', column]]) }));
      if ('code' in opened) throw new Error(opened.message);
      expect(opened.columns.get('one')).toEqual(column);
    }),
  );
});

describe('what is no such file is told', () => {
  const file = pack(CONTENTS);
  const messageOf = (bytes: Uint8Array) => {
    const opened = unpack(bytes);
    return 'code' in opened ? opened.message : 'opened';
  };
  const changed = (at: number, value: number) => {
    const copy = file.slice();
    copy[at] = value;
    return copy;
  };

  it.each([
    ['nothing', new Uint8Array(), 'no file of occurrences'],
    ['a page', new TextEncoder().encode('<!doctype html><title>404</title>'), 'no file of occurrences'],
    ['another version', changed(4, VERSION + 1), `of version ${VERSION + 1}`],
    ['a part', file.slice(0, -3), 'cut off'],
    ['a damaged directory', changed(16, 0), 'directory is damaged'],
  ])('%s', (_, bytes, message) => expect(messageOf(bytes)).toContain(message));

  it('whatever byte is another, nothing is thrown', () => {
    for (let at = 0; at < file.length; at += 1) {
      for (const value of [0, 127, 128, 255]) expect(typeof messageOf(changed(at, value))).toBe('string');
    }
  });

  it('and what to do', () =>
    expect(unpack(new Uint8Array())).toMatchObject({ hint: expect.stringContaining('dramatis build') }));
});
