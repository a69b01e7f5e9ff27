import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryText, withEntries, withoutEntries, withoutEntry } from '../../src/corrections/edit.ts';
import { type Entry, entryKey } from '../../src/corrections/entry.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';

const ignore = (name: string): Entry => ({ verb: 'ignore', actors: [{ name }] });
const MINE = `# ours, in our order

- same: [ "A",   B ]   # a typo
# the next is doubtful
- {ignore: C}

- rename:
    actor: D   # of 2020
    to: 'E'
# the end
`;

describe('an entry more', () => {
  it('stands at the end, and all else stays as it was, to the letter', () => {
    const { text, changed } = withEntries(MINE, [ignore('F'), { ...ignore('G'), note: 'an adverb' }]);
    expect([changed, text]).toEqual([true, `${MINE}- ignore: F\n- ignore: G\n  note: an adverb\n`]);
  });

  it('begins a new file with what editors and readers need', () => {
    expect(withEntries('', [ignore('F')]).text).toMatch(
      /^# yaml-language-server: \$schema=\S+\n# .*\n- ignore: F\n$/,
    );
  });

  it('is written once', () => {
    expect(withEntries(MINE, [ignore('C')])).toEqual({ text: MINE, changed: false, problems: [] });
    expect(withEntries('', [ignore('F'), ignore('F')]).text.match(/ignore/g)).toHaveLength(1);
  });

  it.each([
    ['[]', 1],
    ['[{ignore: A}, {ignore: B}] # two', 3],
    ['  - ignore: A\n  - ignore: B', 3],
    ['# nothing\n', 1],
    ['- ignore: A\n...\n', 2],
    ['- ignore: A\r\n- ignore: B\r\n', 3],
    ['\uFEFF- ignore: A\n', 2],
  ])('goes into a file of any form: %j', (text, count) => {
    const { text: after } = withEntries(text, [ignore('Z')]);
    const { corrections, problems } = parseCorrections(after);
    expect([corrections.length, problems]).toEqual([count, []]);
    expect(after).toContain(text.includes('# two') ? '# two' : '');
    expect(/[^\r]\n/.test(after)).toBe(!text.includes('\r'));
  });

  it('is not written where it contradicts what stands there; what contradicted before does not hinder', () => {
    const text = '- same: [A1, B1]\n- distinct: [C1, D1]\n- same: [C1, D1]\n';
    const { changed, problems } = withEntries(text, [
      { verb: 'distinct', actors: [{ name: 'A1' }, { name: 'B1' }] },
    ]);
    expect([changed, problems.map(({ where }) => where)]).toEqual([false, ['corrections.yaml:1']]);
    expect(withEntries(text, [ignore('F')]).changed).toBe(true);
  });

  it('is not written into a file that cannot be read', () => {
    const { text, changed, problems } = withEntries('- same: [A', [ignore('F')]);
    expect([text, changed]).toEqual(['- same: [A', false]);
    expect(problems).toMatchObject([{ code: 'corrections/broken' }]);
  });
});

describe('an entry less', () => {
  it.each([
    [{ verb: 'same', actors: [{ name: 'B' }, { name: 'A' }] }, '- same: [ "A",   B ]   # a typo\n'],
    [ignore('C'), '- {ignore: C}\n'],
    [{ verb: 'rename', actor: { name: 'D' }, to: 'E' }, "- rename:\n    actor: D   # of 2020\n    to: 'E'\n"],
  ] as const)('takes its lines, and nothing else: %j', (entry, lines) => {
    const { text, changed } = withoutEntry(MINE, entry as Entry);
    expect([changed, text]).toEqual([true, MINE.replace(lines, '')]);
  });

  it('leaves the file as it is where it does not stand there', () => {
    expect(withoutEntry(MINE, ignore('Z'))).toEqual({ text: MINE, changed: false, problems: [] });
    expect(withoutEntry('', ignore('Z')).changed).toBe(false);
  });

  it('is found without its kind where only one fits', () => {
    const stated = '- ignore: A (person)\n';
    expect(withoutEntry(stated, ignore('A')).text).toBe('');
    expect(withoutEntry(`${stated}- ignore: A (place)\n`, ignore('A')).changed).toBe(false);
  });

  it('can be taken out of a list in brackets', () => {
    const { text } = withoutEntry('[{ignore: A}, {ignore: B}] # two\n', ignore('A'));
    expect(parseCorrections(text).corrections).toHaveLength(1);
    expect(text).toContain('# two');
  });
});

it('several are taken out at once', () => {
  expect(
    withoutEntries('- ignore: A\n- ignore: B\n- ignore: C\n', [ignore('C'), ignore('Z'), ignore('A')]),
  ).toMatchObject({
    text: '- ignore: B\n',
    changed: true,
  });
});

it('adding and taking back gives the file as it was, whatever the names', () => {
  const names = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((name) => name.trim() !== '');
  fc.assert(
    fc.property(names, fc.option(names, { nil: undefined }), (name, note) => {
      const read = parseCorrections(entryText({ ...ignore(name), ...(note !== undefined && { note }) }));
      const [entry] = read.corrections;
      fc.pre(entry !== undefined);
      const more = withEntries(MINE, [entry]).text;
      expect(parseCorrections(more).corrections.map(entryKey)).toContain(entryKey(entry));
      expect(withoutEntry(more, entry).text).toBe(MINE);
    }),
    { numRuns: 200 },
  );
});
