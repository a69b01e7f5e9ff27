import { describe, expect, it } from 'vitest';
import { correctionFor } from '../../src/judge/corrections.ts';
import { ELSEWHERE, judged } from './judged.ts';

const correction = (...args: Parameters<typeof judged>) =>
  correctionFor(judged(...args), ({ name }, { kind }) => ({ name, kind }));

describe('what is wrong becomes a correction', () => {
  it('of its one place', () => {
    const actor = { name: 'Bagdad', kind: 'place' };
    expect(correction('no-name')).toEqual({ verb: 'ignore', actors: [actor], in: 'de/a:10' });
    expect(correction('kind:organization')).toEqual({
      verb: 'retype',
      actor,
      to: 'organization',
      in: 'de/a:10',
    });
  });

  it('of two names that were joined', () => {
    expect(
      correction('different', { name: 'Gerd Müller', other: { ...ELSEWHERE, name: 'Michael Müller' } }),
    ).toMatchObject({ verb: 'distinct', actors: [{ name: 'Gerd Müller' }, { name: 'Michael Müller' }] });
  });

  it('only where it says what is right instead', () => {
    for (const verdict of ['wrong-span', 'other-actor', 'unsure', 'right'])
      expect(correction(verdict)).toBeUndefined();
  });

  it('never of a name that is a part of the other: elsewhere they may well be one', () => {
    const other = { ...ELSEWHERE, name: 'Donald Trump' };
    expect(correction('different', { name: 'Trump', other })).toBeUndefined();
    expect(correction('different', { name: 'Bagdad', other: ELSEWHERE })).toBeUndefined();
  });
});
