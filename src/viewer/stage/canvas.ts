/** A canvas over the whole stage that lets the pointer through. */

/** A canvas and its brush. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly brush: CanvasRenderingContext2D;
}

/** Appends the canvas to `host`; throws where a browser has no 2D canvas at all. */
export function createCanvas(host: HTMLElement, name: string): Layer {
  const canvas = host.appendChild(document.createElement('canvas'));
  canvas.className = `layer ${name}`;
  canvas.setAttribute('aria-hidden', 'true');
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser cannot draw on a canvas.');
  return { canvas, brush };
}
