import { describe, expect, it } from 'vitest';
import { entryOf, told } from '../../src/cli/correcting.ts';
import { verbOf } from '../../src/corrections/verbs/index.ts';

const ACTORS = [
  { label: 'Otto Kern', kind: 'person', names: [['Otto Kern', 2]] },
  { label: 'Halle', kind: 'place', names: [['Halle', 2]], row: 'cities/halle' },
  { label: 'Halle', kind: 'person', names: [['Halle', 1]] },
] as const;

const entry = (id: string, ...names: readonly string[]) =>
  entryOf({ verb: verbOf(id) ?? expect.fail(), names }, ACTORS);

describe('an entry', () => {
  it('is about actors of the graph, with their kinds', () => {
    expect(entry('same', 'otto kern', 'Halle (person)')).toEqual({
      entry: {
        verb: 'same',
        actors: [
          { name: 'Otto Kern', kind: 'person' },
          { name: 'Halle', kind: 'person' },
        ],
        at: '',
      },
      unknown: [],
    });
  });

  it('may be about names that come later, and says so', () => {
    const wished = entry('ignore', 'Uhr');
    expect(wished).toMatchObject({ entry: { actors: [{ name: 'Uhr' }] }, unknown: ['Uhr'] });
    expect(told(wished, 'c.yaml', true)).toMatch(/^Written to c\.yaml: - ignore: Uhr\nNobody .*“Uhr”/);
    expect(told(wished, 'c.yaml', false)).toContain('says so already');
  });

  it.each([
    [['same', 'Otto Kern'], '2 names'],
    [['retype', 'Halle', 'person'], '  Halle (person)'],
    [['retype', 'Halle (person)', 'person'], 'already'],
    [['retype', 'Otto Kern', 'person'], 'already'],
    [['same', 'Otto Kern', 'Halle (place)'], 'two kinds'],
    [['rename', 'Otto Kern'], 'dramatis correct rename <name> <new name>'],
    [['add', 'Nordbit'], 'The kind is missing'],
  ])('%j is refused with what is wrong', ([id = '', ...names], message) => {
    expect(() => entry(id, ...names)).toThrow(message);
  });
});
