/** Draws nodes, links, hulls and labels on a 2D canvas, in screen coordinates: for the overlay and for pictures. */
import type { Kind } from '../../model.ts';
import type { Point } from './geometry.ts';
import { convexHull } from './hulls.ts';
import type { Label } from './labels.ts';

export type Brush = CanvasRenderingContext2D;

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** Thickness of a place's ring, as a share of its radius. */
export const RING = 0.36;

export function paintLink(brush: Brush, from: Point, to: Point, width: number, color: string): void {
  brush.beginPath();
  brush.moveTo(from.x, from.y);
  brush.lineTo(to.x, to.y);
  brush.lineWidth = width;
  brush.strokeStyle = color;
  brush.stroke();
}

/** A disc, a square or a ring around `at`. */
export function paintNode(
  brush: Brush,
  kind: Kind,
  at: Point,
  size: number,
  color: string,
  background: string,
): void {
  brush.fillStyle = color;
  if (kind === 'organization') {
    brush.fillRect(at.x - size, at.y - size, 2 * size, 2 * size);
    return;
  }
  disc(brush, at, size);
  if (kind !== 'place') return;
  brush.fillStyle = background;
  disc(brush, at, size * (1 - RING));
}

function disc(brush: Brush, at: Point, radius: number): void {
  brush.beginPath();
  brush.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  brush.fill();
}

/** A ring around what is selected. */
export function paintHalo(brush: Brush, at: Point, radius: number, color: string): void {
  brush.beginPath();
  brush.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  brush.lineWidth = 2.5;
  brush.strokeStyle = color;
  brush.stroke();
}

/** A rounded, softly bordered area that reaches `margin` pixels beyond the convex `outline`. */
export function paintHull(brush: Brush, outline: readonly Point[], color: string, margin: number): void {
  brush.fillStyle = color;
  brush.globalAlpha = 0.075;
  for (const distance of [margin, margin / 2]) {
    traceAround(brush, outline, distance);
    brush.fill();
  }
  brush.globalAlpha = 1;
}

/** A path that keeps the distance `margin` from a convex outline: arcs at its corners, joined by lines. */
function traceAround(brush: Brush, outline: readonly Point[], margin: number): void {
  const corners = convexHull(outline);
  brush.beginPath();
  for (const [index, corner] of corners.entries()) {
    const before = corners.at(index - 1) as Point;
    const after = corners[(index + 1) % corners.length] as Point;
    brush.arc(corner.x, corner.y, margin, outward(before, corner), outward(corner, after));
  }
  brush.closePath();
}

/** The direction that points away from a counter-clockwise outline, at right angles to one of its sides. */
function outward(from: Point, to: Point): number {
  return Math.atan2(from.x - to.x, to.y - from.y);
}

/** Text with a halo in the colour of the background. */
export function paintLabel(brush: Brush, label: Label, ink: string, background: string, style = ''): void {
  const { x, y, height } = label.box;
  brush.font = `${style} ${label.font}px ${FONT}`;
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = 3;
  brush.strokeStyle = background;
  brush.strokeText(label.text, x + 1, y + height / 2);
  brush.fillStyle = ink;
  brush.fillText(label.text, x + 1, y + height / 2);
}

const measured = new Map<string, number>();

/** The width of `text` in CSS pixels at a font size of 1. */
export function textWidth(brush: Brush, text: string, style = ''): number {
  const id = `${style}\n${text}`;
  const known = measured.get(id);
  if (known !== undefined) return known;
  brush.font = `${style} 16px ${FONT}`;
  const width = brush.measureText(text).width / 16;
  measured.set(id, width);
  return width;
}
