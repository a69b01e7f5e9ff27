/** The view as the part of the address after `#`, and back. What is not understood is ignored. */

import { type Choices, readChoices, without, written } from '../filters/index.ts';
import type { Quota } from '../map/choose.ts';
import { KINDS } from '../model.ts';
import { readAround, writeAround } from './around.ts';
import { readLook, writeLook } from './look.ts';
import { DEFAULT_FILTERS, type Filters } from './model/filter.ts';
import { readSelection, writeSelection } from './selection.ts';
import { readTable, writeTable } from './table-view.ts';
import { type CameraView, DEFAULT_CAMERA, MODES, type Place, type View } from './view.ts';

const DEFAULT_MIX = KINDS.map((kind) => Math.round(100 * DEFAULT_FILTERS.quota[kind])).join('.');

/** What an address brings along. */
export interface Address {
  readonly view: View;
  readonly camera: CameraView;
}

/** The hash for `view`, without `#`; empty for the default view. */
export function encodeAddress({ view, camera }: Address): string {
  const { filters, selection, mode } = view;
  const given = new URLSearchParams();
  writeSelection(selection, given);
  writeAround(view.around, given);
  if (mode !== 'picture') given.set('show', mode);
  writeTable(view.table, given);
  writeLook(view.look, given);
  for (const [name, text] of written(chosen(filters))) given.append(name, text);
  if (filters.detail !== DEFAULT_FILTERS.detail) given.set('detail', String(filters.detail));
  if (filters.budget !== DEFAULT_FILTERS.budget) given.set('top', String(filters.budget));
  const mix = KINDS.map((kind) => Math.round(100 * filters.quota[kind])).join('.');
  if (mix !== DEFAULT_MIX) given.set('mix', mix);
  if (filters.governments) given.set('governments', 'apart');
  if (filters.community !== null) given.set('group', String(filters.community));
  for (const [key, { x, y }] of view.pins) given.append('pin', `${x.toFixed(4)}_${y.toFixed(4)}_${key}`);
  const place = encodeCamera(camera);
  if (place !== encodeCamera(DEFAULT_CAMERA)) given.set('cam', place);
  return given.toString();
}

/** The view in `hash` (with or without `#`); defaults stand in for whatever is missing or nonsense. */
export function decodeAddress(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    view: {
      filters: decodeFilters(given),
      selection: readSelection(given),
      around: readAround(given),
      table: readTable(given),
      look: readLook(given),
      mode: MODES.find((mode) => mode === given.get('show')) ?? 'picture',
      pins: new Map(given.getAll('pin').flatMap(decodePin)),
    },
    camera: decodeCamera(given.get('cam')),
  };
}

/** What differs from the default. */
function chosen(filters: Filters): Choices {
  const all = filters.kinds.length < KINDS.length ? filters : without(filters, 'kinds');
  return filters.minimum === DEFAULT_FILTERS.minimum ? without(all, 'minimum') : all;
}

function decodeFilters(given: URLSearchParams): Filters {
  return {
    ...DEFAULT_FILTERS,
    ...readChoices((name) => given.getAll(name)),
    detail: perActor(given.get('detail')) ?? DEFAULT_FILTERS.detail,
    budget: whole(given.get('top')) ?? DEFAULT_FILTERS.budget,
    quota: decodeMix(given.get('mix')),
    governments: given.get('governments') === 'apart',
    community: index(given.get('group')),
  };
}

function whole(value: string | null): number | null {
  const number = index(value);
  return number !== null && number >= 1 ? number : null;
}

function index(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Links an actor: one at least. */
function perActor(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,2}(\.\d+)?$/.test(value) ? Number(value) : null;
}

/** Percentages of the kinds, in their order; not all of them 0. */
function decodeMix(value: string | null): Quota {
  const [person = 0, organization = 0, place = 0, ...rest] = (value ?? '')
    .split('.')
    .map((part) => index(part) ?? 1000);
  const all = [person, organization, place];
  const sound =
    rest.length === 0 &&
    value?.split('.').length === 3 &&
    all.every((share) => share <= 100) &&
    all.some((share) => share > 0);
  return sound
    ? { person: person / 100, organization: organization / 100, place: place / 100 }
    : DEFAULT_FILTERS.quota;
}

function decodePin(value: string): (readonly [string, Place])[] {
  const [, x, y, key] = /^(-?\d(?:\.\d+)?)_(-?\d(?:\.\d+)?)_(.+)$/s.exec(value) ?? [];
  return key === undefined ? [] : [[key, { x: Number(x), y: Number(y) }]];
}

function encodeCamera({ x, y, ratio }: CameraView): string {
  return [x, y, ratio].map((value) => value.toFixed(3)).join('_');
}

function decodeCamera(value: string | null): CameraView {
  const [x, y, ratio, ...rest] = (value ?? '').split('_').map(Number);
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return DEFAULT_CAMERA;
  const sound = [x, y].every((part) => Math.abs(part) < 100) && ratio >= 0.001 && ratio < 100;
  return sound ? { x, y, ratio } : DEFAULT_CAMERA;
}
