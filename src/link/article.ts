/** Who is who within one article: every mention looks for its actor, the surest names first. */
import type { Found } from '../model.ts';
import { type Appearance, appearancesIn, isHeadline, rank } from './appearance.ts';
import { actorByBond } from './bonds.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { addOnce, isKeptApart, type Local } from './local.ts';
import { bodyOfPlace } from './reasons/body-of-place.ts';
import { REASONS } from './reasons/index.ts';
import { namesake } from './reasons/namesake.ts';
import { rivals } from './reasons/surname.ts';
import { emptyScene, enter, join, type Scene } from './scene.ts';

const LAST = 4;
const NEAR = REASONS.filter(({ near }) => near !== undefined);

/** Puts the mentions of an article together to its actors, in text order; `text` tells what stands beside the names, where it is known. */
export function localActors(found: Found, knowledge: LinkKnowledge, text?: string): readonly Local[] {
  const appearances = appearancesIn(found, knowledge, text);
  const scene = emptyScene(knowledge, appearances);
  for (const appearance of inOrder(appearances)) place(appearance, scene);
  return scene.locals;
}

/**
 * Longer names before shorter ones of the same rank, so that `García Márquez` finds `Gabriel García Márquez`; surnames in the headline last,
 * so that they hear of the whole article.
 */
function inOrder(appearances: readonly Appearance[]): readonly Appearance[] {
  const length = ({ person }: Appearance) => person?.words.length ?? 0;
  const turn = (appearance: Appearance) => (isHeadline(appearance) ? LAST : rank(appearance));
  return [...appearances].sort((a, b) => turn(a) - turn(b) || length(b) - length(a) || a.index - b.index);
}

function place(appearance: Appearance, scene: Scene): void {
  const local = actorOf(appearance, scene);
  if (appearance.isNamesake) addOnce(local.because, namesake.id);
  if (appearance.isOfPlace) addOnce(local.because, bodyOfPlace.id);
}

/** The actor that an appearance joins, or opens. */
function actorOf(appearance: Appearance, scene: Scene): Local {
  const bonded = actorByBond(appearance, scene.locals);
  if (bonded !== undefined) {
    join(scene, bonded, appearance);
    return bonded;
  }
  for (const { id, near } of NEAR) {
    const local = near?.(appearance, scene);
    if (local === undefined || isKeptApart(appearance, local)) continue;
    addOnce(local.because, id);
    join(scene, local, appearance);
    return local;
  }
  const entered = enter(scene, appearance);
  entered.rivals.push(...rivals(appearance, scene));
  return entered;
}
