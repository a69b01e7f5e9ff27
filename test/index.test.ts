/** What users of the library can rely on: each of these names is a promise, and so is what `network` takes. */
import { expect, expectTypeOf, it } from 'vitest';
import * as library from '../src/index.ts';

it('gives these functions and values, and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'FACETS',
    'FORMS',
    'KINDS',
    'READER_LANGUAGES',
    'RELATION_TYPES',
    'STATUSES',
    'citationOf',
    'createPipeline',
    'formats',
    'graphFormats',
    'labelIn',
    'parseCorrections',
    'read',
    'readAny',
    'readGraph',
    'readNames',
    'readRow',
  ]);
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
