/** Stretches of runs of name words. */
import { expect, it } from 'vitest';
import { eachRun } from '../../../src/find/candidates/runs.ts';
import { sentencesIn } from '../seen.ts';

/** All runs of a sentence. */
function runsIn(text: string): readonly string[] {
  const [sentence] = sentencesIn('de', text);
  const profiles = sentence?.profiles ?? [];
  return profiles.flatMap((_, i) => {
    const runs: string[] = [];
    eachRun(profiles, i, (end) =>
      runs.push(
        profiles
          .slice(i, end)
          .map((profile) => profile.text)
          .join(' '),
      ),
    );
    return runs;
  });
}

it.each([
  ['er sah Emil Wondra', ['Emil', 'Emil Wondra', 'Wondra']],
  ['er sah van der Vaart', ['van der Vaart', 'Vaart']],
  ['er sah Wondra 04', ['Wondra', 'Wondra 04']],
  ['er ehrte Emil II.', ['Emil', 'Emil II', 'Emil II .', 'II']],
  ['er sah den Truppenabzug', []],
  ['er ging in Sportzentrum', ['Sportzentrum']],
  ['er sah das Sportzentrum', []],
  ['er sah Emil und Wondra', ['Emil', 'Wondra']],
  ['er sah Annas Mutter', ['Annas']],
  ['er sah Annas Klavier', ['Annas', 'Annas Klavier']],
])('%s', (text, expected) => expect(runsIn(text)).toEqual(expected));

it('are no longer than four words', () => {
  expect(Math.max(...runsIn('er sah Ada Emil Ida Otto Wondra').map((run) => run.split(' ').length))).toBe(4);
});
