import { describe, expect, it } from 'vitest';
import {
  readYamlList,
  withoutMark,
  withYamlItemAt,
  withYamlItems,
  yamlItem,
  yamlValue,
} from '../../src/base/yaml-list.ts';

const FILE = `# Who is who here.
- name: Anna  # checked
  of: [a, b]

# The second one.
- name: Bruno
`;
const valuesIn = (text: string) => {
  const list = readYamlList(text);
  return 'wrong' in list ? list : list.items.map((item) => yamlValue(item, list.tree));
};
const always = () => true;
const never = () => false;

describe('reading', () => {
  it('gives each entry with its line', () => {
    const list = readYamlList(FILE);
    if ('wrong' in list) throw new Error(list.wrong);
    expect(list.items.map(list.lineOf)).toEqual([2, 6]);
    expect(valuesIn(FILE)).toEqual([{ name: 'Anna', of: ['a', 'b'] }, { name: 'Bruno' }]);
  });

  it.each(['', '# nothing yet\n', '---\n', '\uFEFF[]'])('finds nothing in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('says where a text is no YAML, or no list', () => {
    expect(readYamlList('- a: 1\n- b: [\n')).toMatchObject({
      line: 3,
      wrong: expect.stringContaining('YAML'),
    });
    expect(readYamlList('a: 1')).toMatchObject({ line: 1, wrong: 'It is no list.' });
  });

  it('takes no value that refers to itself', () => {
    expect(valuesIn('- &a\n  b: *a\n')).toEqual([undefined]);
    expect(valuesIn('- text\n')).toEqual([undefined]);
    expect(withoutMark('\uFEFFa')).toBe('a');
  });
});

describe('editing', () => {
  it('adds at the end, and leaves all else as it is', () => {
    expect(withYamlItems(FILE, [{ name: 'Carla' }], '# head\n', always)).toBe(`${FILE}- name: Carla\n`);
    expect(withYamlItems('', [{ name: 'Carla' }], '# head\n', always)).toBe('# head\n- name: Carla\n');
  });

  it('keeps how entries are indented, and the ends of lines', () => {
    const text = '  - name: Anna\r\n';
    expect(withYamlItems(text, [{ name: 'Carla', of: ['x'] }], '', always)).toBe(
      '  - name: Anna\r\n  - name: Carla\r\n    of: [x]\r\n',
    );
  });

  it('takes an entry out with the comment on its line, not with those above', () => {
    expect(withYamlItemAt(FILE, 0, null, always)).toBe(
      '# Who is who here.\n\n# The second one.\n- name: Bruno\n',
    );
  });

  it('puts another one in its place', () => {
    expect(withYamlItemAt(FILE, 1, { name: 'Carla' }, always)).toBe(FILE.replace('Bruno', 'Carla'));
    expect(withYamlItemAt(FILE, 7, { name: 'Carla' }, always)).toBe(FILE);
  });

  it('writes anew what cannot be edited as text, with its comments', () => {
    const flow = '# Who.\n[{ name: Anna }, { name: Bruno }]\n';
    const added = withYamlItems(flow, [{ name: 'Carla' }], '', never);
    expect(added).toContain('# Who.');
    expect(valuesIn(added)).toEqual([{ name: 'Anna' }, { name: 'Bruno' }, { name: 'Carla' }]);
    expect(valuesIn(withYamlItemAt(flow, 0, null, never))).toEqual([{ name: 'Bruno' }]);
    expect(valuesIn(withYamlItemAt(flow, 0, { name: 'Carla' }, never))).toEqual([
      { name: 'Carla' },
      { name: 'Bruno' },
    ]);
  });

  it('writes texts of several lines as such', () => {
    expect(yamlItem({ note: 'Eins.\nZwei.' })).toBe('- note: |-\n    Eins.\n    Zwei.\n');
  });
});
