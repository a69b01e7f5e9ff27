import { describe, expect, it } from 'vitest';
import { actorByForm, actorsByTrace, emptyScene, enter, familyTrace, join } from '../../src/link/scene.ts';
import { knowing, personName } from './knowledge.ts';
import { appearancesOf } from './marked.ts';

function sceneOf(article: string) {
  const appearances = appearancesOf(article);
  const scene = emptyScene(
    knowing(() => undefined),
    appearances,
  );
  for (const appearance of appearances) enter(scene, appearance);
  return scene;
}

describe('a scene', () => {
  it('finds actors by row and by form of a kind', () => {
    const scene = sceneOf('[[Rob Malley|person|p/malley]] – [[Doha|place]]');
    expect(scene.byRow.get('p/malley')?.kind).toBe('person');
    expect(actorByForm(scene, 'place', 'doha')).toBe(scene.locals[1]);
    expect(actorByForm(scene, 'person', 'doha')).toBeUndefined();
  });

  it('finds people by parts of their full names, each once', () => {
    const scene = sceneOf('[[Rob Malley|person]] – [[Tim Malley|person]] – [[Malley|person]]');
    const [rob, tim] = scene.locals;
    expect(actorsByTrace(scene, ['bare malley'])).toEqual([rob, tim]);
    expect(actorsByTrace(scene, ['given rob', 'bare malley'])).toEqual([rob, tim]);
    expect(actorsByTrace(scene, ['given nobody'])).toEqual([]);
  });

  it('finds other spellings by the family of the given name', () => {
    const scene = sceneOf('[[Kassem Soleimani|person]]');
    expect(actorsByTrace(scene, [familyTrace(personName('Qasem Sulaimani'))])).toEqual(scene.locals);
    expect(actorsByTrace(scene, [familyTrace(personName('Ali Sulaimani'))])).toEqual([]);
  });

  it('learns what its actors are called later', () => {
    const scene = sceneOf('[[Rob Malley|person]]');
    const [rob] = scene.locals;
    const [later] = appearancesOf('[[Robert Malley|person]]');
    if (rob && later) join(scene, rob, later);
    expect(actorByForm(scene, 'person', 'robertmalley')).toBe(rob);
    expect(actorsByTrace(scene, ['given robert'])).toEqual([rob]);
  });
});
