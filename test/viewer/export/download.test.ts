// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { download, textFile } from '../../../src/viewer/export/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('download', () => {
  it('hands the file over under its name, and lets go of it only afterwards', () => {
    vi.useFakeTimers();
    const content = new Blob(['x']);
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    const drop = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const clicked: string[][] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push([this.href, this.download]);
    });
    download('graph.gexf', content);
    expect(make.mock.calls).toEqual([[content]]);
    expect(clicked).toEqual([['blob:x', 'graph.gexf']]);
    expect(drop).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(drop.mock.calls).toEqual([['blob:x']]);
  });
});

describe('textFile', () => {
  const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];

  it('is UTF-8 and says what it is', async () => {
    const file = textFile('ä', 'application/xml');
    expect(await bytesOf(file)).toEqual([0xc3, 0xa4]);
    expect(file.type).toBe('application/xml');
  });

  it('begins with a byte order mark for spreadsheets', async () => {
    expect(await bytesOf(textFile('ä', 'text/csv;charset=utf-8'))).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa4]);
  });
});
