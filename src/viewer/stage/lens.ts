/** What stands between the scene and the screen: the camera, and the labels as they are measured and placed. */
import type { Rect } from '../../map/labels.ts';
import type { Point } from './geometry.ts';

/** How the camera maps graph coordinates and sizes to CSS pixels. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  /** What lies over the picture: no label is placed there. */
  readonly covered?: readonly Rect[];
  project(point: Point): Point;
  scale(size: number): number;
}

/** Width of a text at font size 1. */
export type Measure = (text: string, bold: boolean) => number;

/** A label in the picture. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly font: number;
  readonly bold: boolean;
  /** Letters stand this far apart. */
  readonly spacing: number;
  readonly box: Rect;
}
