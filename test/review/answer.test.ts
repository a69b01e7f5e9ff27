import { expect, it } from 'vitest';
import { entryText } from '../../src/corrections/edit.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { answersTo, decidedBy, SKIP, type Subject, UNDO } from '../../src/review/index.ts';
import type { SeenActor } from '../../src/review/seen.ts';
import { made } from './made.ts';

const { corpus } = made([
  'Olaf Wondra (person) + Olav Wondra (person) + Deep State (organization) + Deep State (place)',
]);
const [OLAF, OLAV, BODY, PLACE] = corpus.actors as [SeenActor, SeenActor, SeenActor, SeenActor];

const SUBJECTS: readonly (readonly [Subject, Readonly<Record<string, string>>])[] = [
  [
    { is: 'twins', actors: [OLAF, OLAV] },
    {
      s: '- same: [Olaf Wondra (person), Olav Wondra (person)]\n',
      d: '- distinct: [Olaf Wondra (person), Olav Wondra (person)]\n',
      n: '- ignore: Olaf Wondra (person)\n- ignore: Olav Wondra (person)\n',
    },
  ],
  [
    { is: 'twins', actors: [BODY, PLACE] },
    {
      s: '- retype: {actor: Deep State (place), to: organization}\n',
      d: '- distinct: [Deep State (organization), Deep State (place)]\n',
      n: '- ignore: Deep State (organization)\n- ignore: Deep State (place)\n',
    },
  ],
  [
    { is: 'merged', actors: [OLAF], names: ['Olaf Wondra', 'Ida Wondra'] },
    {
      d: '- distinct: [Olaf Wondra (person), Ida Wondra (person)]\n',
      r: '- keep: Olaf Wondra (person)\n',
    },
  ],
  [
    { is: 'nobody', actors: [PLACE] },
    {
      n: '- ignore: Deep State (place)\n',
      r: '- keep: Deep State (place)\n',
      p: '- retype: {actor: Deep State (place), to: person}\n',
      o: '- retype: {actor: Deep State (place), to: organization}\n',
    },
  ],
];

it.each(SUBJECTS.map(([subject, texts]) => [subject.is, subject, texts] as const))(
  'answers about %s write what the file reads, and what decides the question',
  (_, subject, texts) => {
    const written = answersTo(subject).map(({ key, entries }) => {
      const text = entries(subject, corpus.actors)
        .map((entry) => entryText(entry))
        .join('');
      const { corrections, problems } = parseCorrections(text);
      expect(problems).toEqual([]);
      if (subject.is !== 'merged' || key !== 'd') expect(decidedBy(corrections)(subject)).toBe(true);
      return [key, text];
    });
    expect(Object.fromEntries(written)).toEqual(texts);
  },
);

it('keys are one letter each, none twice', () => {
  for (const [subject] of SUBJECTS) {
    const keys = [...answersTo(subject).map(({ key }) => key), SKIP, UNDO, 'q'];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[a-z]$/u.test(key))).toBe(true);
  }
});
