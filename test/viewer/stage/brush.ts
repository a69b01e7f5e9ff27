/** A brush that keeps a list of what it draws, in place of a canvas. */
import type { Brush } from '../../../src/viewer/stage/paint.ts';

/** One stroke, with the colours and sizes of its moment. */
export interface Stroke {
  readonly is: string;
  readonly given: readonly unknown[];
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly globalAlpha: number;
  readonly font: string;
}

export interface FakeBrush {
  readonly brush: Brush;
  readonly strokes: Stroke[];
  /** The strokes of these names. */
  readonly of: (...names: string[]) => Stroke[];
}

const METHODS =
  'beginPath moveTo lineTo quadraticCurveTo arc closePath fill stroke fillRect strokeText fillText setTransform scale'.split(
    ' ',
  );

export function createFakeBrush(): FakeBrush {
  const strokes: Stroke[] = [];
  const style = { fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1, font: '' };
  const brush: Record<string, unknown> = {
    ...style,
    measureText(text: string) {
      keep('measureText', [text]);
      return { width: 8 * text.length };
    },
  };
  const keep = (is: string, given: readonly unknown[]) => {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha, font } = brush as typeof style;
    strokes.push({ is, given, fillStyle, strokeStyle, lineWidth, globalAlpha, font });
  };
  for (const name of METHODS) brush[name] = (...given: unknown[]) => keep(name, given);
  return {
    brush: brush as unknown as Brush,
    strokes,
    of: (...names) => strokes.filter(({ is }) => names.includes(is)),
  };
}
