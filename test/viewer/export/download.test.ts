// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../../src/viewer/export/download.ts';

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
