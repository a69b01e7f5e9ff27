/** An article as a scene: the actors that have entered it, found by row, by form and by parts of their names. */
import type { Kind } from '../model.ts';
import type { Appearance } from './appearance.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { addAppearance, type Local, openLocal } from './local.ts';
import type { PersonName } from './person-name.ts';

/** A part of a person's name by which to find them. */
export type Trace = `${'bare' | 'spelled' | 'given' | 'family' | 'sound'} ${string}`;

/** The state of an article while its mentions are linked one after the other. */
export interface Scene {
  readonly knowledge: LinkKnowledge;
  /** All that is there to be placed, in text order. */
  readonly appearances: readonly Appearance[];
  readonly locals: Local[];
  readonly byRow: Map<string, Local>;
  readonly byForm: Map<string, Local>;
  readonly byTrace: Map<Trace, Set<Local>>;
}

/** The scene of an article before anybody has entered it. */
export function emptyScene(knowledge: LinkKnowledge, appearances: readonly Appearance[]): Scene {
  return { knowledge, appearances, locals: [], byRow: new Map(), byForm: new Map(), byTrace: new Map() };
}

/** The actor of a kind that goes by a folded form. */
export function actorByForm(scene: Scene, kind: Kind, key: string): Local | undefined {
  return scene.byForm.get(`${kind}/${key}`);
}

/** The persons whose full name has one of the traces. */
export function actorsByTrace(scene: Scene, traces: readonly Trace[]): readonly Local[] {
  const [first, ...others] = traces.map((trace) => scene.byTrace.get(trace) ?? new Set<Local>());
  if (others.length === 0) return [...(first ?? [])];
  return [...new Set([...(first ?? []), ...others.flatMap((locals) => [...locals])])];
}

/** A mention opens a new actor. */
export function enter(scene: Scene, appearance: Appearance): Local {
  return settleIn(scene, openLocal(appearance));
}

/** Takes an actor of the article on, so that later names find it by its row and its keys; gives it back. */
export function settleIn(scene: Scene, local: Local): Local {
  scene.locals.push(local);
  if (local.rowId !== undefined) scene.byRow.set(local.rowId, local);
  index(scene, local);
  return local;
}

/** Adds a mention to an actor that is there, and keeps the keys by which it is found up to date. */
export function join(scene: Scene, local: Local, appearance: Appearance): void {
  const before = local.keys.length;
  addAppearance(local, appearance);
  if (local.keys.length > before) index(scene, local);
}

function index(scene: Scene, local: Local): void {
  for (const key of local.keys) {
    const form = `${local.kind}/${key}`;
    if (!scene.byForm.has(form)) scene.byForm.set(form, local);
  }
  for (const name of local.printed) {
    for (const trace of tracesOf(name)) {
      const locals = scene.byTrace.get(trace) ?? new Set();
      scene.byTrace.set(trace, locals.add(local));
    }
  }
}

function tracesOf(name: PersonName): readonly Trace[] {
  return [
    `bare ${name.bare}`,
    `spelled ${name.spelled().bare.form}`,
    `given ${name.given}`,
    familyTrace(name),
    ...name.sounds.map((sound): Trace => `sound ${sound}`),
  ];
}

/** The trace of those whose given name is a spelling of the same, and whose surname has the same skeleton. */
export function familyTrace({ family, given, spelled }: PersonName): Trace {
  return `family ${family ?? given} ${spelled().bare.bones}`;
}
