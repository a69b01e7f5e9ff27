/** What rules mark. */
import { describe, expect, it } from 'vitest';
import type { FoundCandidates } from '../../../src/find/candidates/found.ts';
import { addRuleSpans, mayHoldName } from '../../../src/find/candidates/rule-spans.ts';
import { compileRules } from '../../../src/rules/engine.ts';
import { rule } from '../../../src/rules/rule.ts';
import { sentencesIn } from '../seen.ts';

const profilesOf = (text: string) => sentencesIn('de', text)[0]?.profiles ?? [];

function marked(text: string, match: string, finds: 'person' | 'organization') {
  const found: FoundCandidates = new Map();
  const net = compileRules([
    rule({
      id: 'de/person/test',
      finds,
      because: { de: 'Es ist eine Probe.', en: 'It is a test.' },
      match,
      examples: ['[A]', '[B]'],
      notIn: ['b'],
    }),
  ]);
  addRuleSpans(profilesOf(text), net, found);
  return [...found.values()].map(({ start, end, rules }) => [start, end, rules]);
}

describe('the spans of rules', () => {
  it('are candidates with the number of the rule', () => {
    expect(marked('der Bürgermeister Wondra kam', '#Role [<name>#Unknown]', 'person')).toEqual([[2, 3, [0]]]);
  });

  it('end with a capitalised word or a number', () => {
    expect(marked('der Bürgermeister Wondra der', '#Role [<name>#Unknown #Particle]', 'person')).toEqual([
      [2, 3, [0]],
    ]);
  });

  it('of organizations may begin a word earlier', () => {
    expect(marked('die Lindrau Wondra GmbH', '#Unknown [<name>#Unknown #LegalForm]', 'organization')).toEqual(
      [
        [2, 4, [0]],
        [1, 4, []],
      ],
    );
  });
});

it.each([
  ['das Amt', true],
  ['der Hamburgische Hafen', true],
  ['Hamburgische', false],
  ['er lief', false],
])('where nothing else was found, rules may find a name in: %s – %s', (text, expected) =>
  expect(mayHoldName(profilesOf(text))).toBe(expected),
);
