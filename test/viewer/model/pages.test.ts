import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/viewer/model/pages.ts';

const list = (length: number) => Array.from({ length }, (_, i) => i);

describe('pageOf', () => {
  it('gives a list of five hundred as one page, whichever is wanted', () => {
    expect(pageOf(list(500), 3)).toEqual({ rows: list(500), at: 0, of: 1 });
    expect(pageOf([], 0)).toEqual({ rows: [], at: 0, of: 1 });
  });

  it('cuts a longer one so that the pages together are the list', () => {
    const { of } = pageOf(list(1234), 0);
    expect(list(of).flatMap((at) => pageOf(list(1234), at).rows)).toEqual(list(1234));
  });

  it('gives the last page where the wanted one is gone', () => {
    expect(pageOf(list(501), 9)).toMatchObject({ at: 2, of: 3, rows: list(501).slice(400) });
  });
});
