/** Draws marks, links, areas and labels on a 2D canvas, in screen coordinates: for the overlay and for pictures. */
import type { Kind } from '../../model.ts';
import { controlOf } from './curve.ts';
import type { Point } from './geometry.ts';
import type { Label } from './lens.ts';

/** What is painted with: on the screen or into a picture. */
export type Brush = CanvasRenderingContext2D;

/** Narrow enough for many labels; the widths that the map reckons with are those of Helvetica. */
const FONT = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", Roboto, "Segoe UI", sans-serif';
/** Thickness of a place's ring, as a share of its radius. */
export const RING = 0.36;
const HALO = 2.6;
const BOLD_HALO = 3.2;

/** Paints a link as an arc; `bend` is how far it leaves the straight line. */
export function paintLink(
  brush: Brush,
  from: Point,
  to: Point,
  bend: number,
  width: number,
  color: string,
): void {
  const control = controlOf(from, to, bend);
  brush.beginPath();
  brush.moveTo(from.x, from.y);
  brush.quadraticCurveTo(control.x, control.y, to.x, to.y);
  brush.lineWidth = width;
  brush.lineCap = 'round';
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

/** An area: smooth closed lines through the middles between the corners of its rings. */
export function paintArea(
  brush: Brush,
  rings: readonly (readonly Point[])[],
  color: string,
  { ground, border }: { readonly ground: number; readonly border: number },
): void {
  brush.beginPath();
  for (const ring of rings) traceSmoothly(brush, ring);
  brush.globalAlpha = ground;
  brush.fillStyle = color;
  brush.fill();
  brush.globalAlpha = border;
  brush.lineWidth = 1.1;
  brush.strokeStyle = color;
  brush.stroke();
  brush.globalAlpha = 1;
}

function traceSmoothly(brush: Brush, ring: readonly Point[]): void {
  let before = ring.at(-1);
  const [first] = ring;
  if (!before || !first) return;
  brush.moveTo((before.x + first.x) / 2, (before.y + first.y) / 2);
  before = first;
  for (const corner of [...ring.slice(1), first]) {
    brush.quadraticCurveTo(before.x, before.y, (before.x + corner.x) / 2, (before.y + corner.y) / 2);
    before = corner;
  }
  brush.closePath();
}

/** Text with a halo in the colour of the background. */
export function paintLabel(brush: Brush, label: Label, ink: string, background: string): void {
  const { x, y, height } = label.box;
  brush.font = fontOf(label);
  brush.letterSpacing = `${label.spacing}px`;
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = label.bold ? BOLD_HALO : HALO;
  brush.strokeStyle = background;
  brush.globalAlpha = 0.85;
  brush.strokeText(label.text, x, y + height / 2);
  brush.globalAlpha = 1;
  brush.fillStyle = ink;
  brush.fillText(label.text, x, y + height / 2);
}

function fontOf({ bold, font }: { readonly bold: boolean; readonly font: number }): string {
  return `${bold ? 'bold ' : ''}${font}px ${FONT}`;
}

const measured = new Map<string, number>();

/** The width of `text` in CSS pixels at a font size of 1. */
export function textWidth(brush: Brush, text: string, bold: boolean): number {
  const id = `${bold}\n${text}`;
  const known = measured.get(id);
  if (known !== undefined) return known;
  brush.font = fontOf({ bold, font: 16 });
  brush.letterSpacing = '0px';
  const width = brush.measureText(text).width / 16;
  measured.set(id, width);
  return width;
}
