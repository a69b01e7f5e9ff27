/** The listed actor that a name stands for. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/find/listed-actor.ts';
import type { Kind } from '../../src/model.ts';
import { knowledge } from '../knowledge.ts';
import { sentencesIn } from './seen.ts';

const { gazetteer } = knowledge;

/** What the longest listed name of a text is settled as. */
function settled(text: string, kind: Kind, surnames: readonly string[] = []) {
  const [sentence] = sentencesIn('de', text);
  const profiles = sentence?.profiles ?? [];
  const candidate = sentence?.candidates
    .filter(({ list }) => list)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!candidate) throw new Error(`nothing is listed in ${text}`);
  const result = settle(candidate, kind, { profiles, surnames: new Set(surnames), gazetteer });
  return [result.kind, result.row === undefined ? undefined : gazetteer.row(result.row).id];
}

describe('settle', () => {
  it('takes the row of the kind', () => {
    expect(settled('er sah Bagdad', 'place')).toEqual(['place', 'cities/bagdad']);
  });

  it('takes what the list says of a name of several words', () => {
    expect(settled('er sah Angela Merkel', 'place')).toEqual(['person', 'people-germany/angela-merkel']);
  });

  it('takes a capital for a person only where somebody bears its name', () => {
    expect(settled('er sah Bagdad', 'person')).toEqual(['place', 'cities/bagdad']);
    expect(settled('er sah Bagdad', 'person', ['Bagdad'])).toEqual(['person', undefined]);
    expect(settled('er sah Bagdad', 'organization')).toEqual(['organization', undefined]);
  });

  it('takes a surname for the famous bearer, unless the article names another', () => {
    expect(settled('er sah Merkel', 'person')).toEqual(['person', 'people-germany/angela-merkel']);
    expect(settled('er sah Merkel', 'person', ['Merkel'])).toEqual(['person', undefined]);
  });
});
