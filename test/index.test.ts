/** What users of the library can rely on: each of these names is a promise, and so is what `network` takes. */
import { expect, expectTypeOf, it } from 'vitest';
import * as library from '../src/index.ts';
import { languages } from '../src/languages/index.ts';

it('gives these functions and values, and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DIVISIONS',
    'FACETS',
    'FORMS',
    'KINDS',
    'READER_LANGUAGES',
    'RELATION_TYPES',
    'ROW_FLAGS',
    'STATUSES',
    'WITNESSES',
    'citationOf',
    'createPipeline',
    'formats',
    'graphFormats',
    'isEntityId',
    'isRowId',
    'isRuleId',
    'labelIn',
    'parseCorrections',
    'read',
    'readAny',
    'readGraph',
    'readNames',
    'readRow',
  ]);
});

it.each([
  ['read', ['createReader', 'formats']],
  ['find', ['find', 'openKnowledge']],
  ['write', ['graphFormats', 'readGraph']],
])('dramatis/%s gives these, and no others', async (name, names) => {
  expect(Object.keys(await import(`../src/subpaths/${name}.ts`)).sort()).toEqual(names);
});

it.each(languages.map(({ code }) => code))('dramatis/languages/%s gives the language alone', async (code) => {
  const own: Record<string, unknown> = await import(`../src/languages/${code}/index.ts`);
  expect(Object.values(own)).toEqual(languages.filter((one) => one.code === code));
});

it('needs no files to make a graph: articles as they are read do', () => {
  expectTypeOf<library.Article>().toExtend<Parameters<library.Pipeline['network']>[0][number]>();
});

it('gives the types of all that goes in and comes out', () => {
  expectTypeOf<library.Read['articles'][number]>().toEqualTypeOf<library.Article>();
  expectTypeOf<ReturnType<library.Extractor>>().toEqualTypeOf<library.Extracted>();
  expectTypeOf<ReturnType<library.Pipeline['network']>>().toEqualTypeOf<library.Network>();
  expectTypeOf<(typeof library.formats)[number]>().toEqualTypeOf<library.Format>();
  expectTypeOf<(typeof library.graphFormats)[number]>().toEqualTypeOf<library.GraphFormat>();
});
