/** A frame as an image file. */
import type { Frame } from './frame.ts';
import { paintAll } from './layers.ts';

const SCALE = 2;

/** The frame as PNG, twice as large as on the screen; null where the browser cannot draw it. */
export function pictureOf(frame: Frame): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.resolve(null);
  canvas.width = frame.lens.width * SCALE;
  canvas.height = frame.lens.height * SCALE;
  brush.scale(SCALE, SCALE);
  paintAll(brush, frame);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
