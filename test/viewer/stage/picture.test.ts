// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { pictureOf } from '../../../src/viewer/stage/picture.ts';
import { createFakeBrush } from './brush.ts';
import { compose } from './frames.ts';

afterEach(() => vi.restoreAllMocks());

it('a picture is a PNG of the whole frame, twice as large as on the screen', async () => {
  const fake = createFakeBrush();
  const sizes: unknown[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(fake.brush as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    give,
    type,
  ) {
    sizes.push([this.width, this.height]);
    give(new Blob(['painted'], { type: type ?? '' }));
  });
  const frame = compose();
  const picture = await pictureOf(frame);
  expect(picture?.type).toBe('image/png');
  expect(sizes).toEqual([[2560, 1600]]);
  expect(fake.of('scale').map(({ given }) => given)).toEqual([[2, 2]]);
  expect(fake.of('fillText')).toHaveLength(frame.labels.length);
});

it('there is none where the browser cannot draw', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(await pictureOf(compose())).toBeNull();
});
