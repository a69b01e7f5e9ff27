import { describe, expect, it } from 'vitest';
import { ALL_KINDS } from '../../src/relate/kinds.ts';
import { compileRelations } from '../../src/relate/net.ts';
import { type RelationRule, relation } from '../../src/relate/rule.ts';
import { type Tag, tagBits } from '../../src/relate/tags.ts';
import type { Term } from '../../src/relate/terms.ts';

const ruleWith = (match: string, guards: Partial<RelationRule> = {}): RelationRule =>
  relation({
    ...{ id: 'de/party/test', type: 'party', from: 'person', to: 'organization', match },
    because: { en: 'It is a test.', de: 'Es ist eine Probe.' },
    ...{ examples: ['[from:A]', '[from:B]'], notIn: ['b'] },
    ...guards,
  });

/** Terms of words such as `Wondra#Person`. */
const terms = (text: string): readonly Term[] =>
  text.split(' ').map((word, i) => {
    const [normal = '', ...tags] = word.split('#');
    const isMention = tags.some((tag) => tag === 'Person' || tag === 'Organization');
    return {
      ...tagBits(tags as Tag[]),
      normal,
      text: normal,
      start: i,
      end: i + 1,
      mention: isMention ? i : -1,
    };
  });

const fired = (rule: RelationRule, text: string) =>
  compileRelations([rule])(ALL_KINDS)?.(terms(text)).map(({ start, end, from, to, role }) => [
    start,
    end,
    from,
    to,
    role?.start ?? -1,
  ]);

describe('relation rules', () => {
  const match = '[<from>#Person] [<role>#Role?] [<to>#Organization]';

  it('tell where they match, and the ends', () => {
    expect(fired(ruleWith(match), 'a W#Person b#Role S#Organization W#Person S#Organization')).toEqual([
      [1, 4, 1, 3, 2],
      [4, 6, 4, 5, -1],
    ]);
    expect(fired(ruleWith(match), 'W#Person b S#Organization')).toEqual([]);
  });

  it('are silent where something stands before, behind or anywhere', () => {
    const [before, behind] = [
      ruleWith(match, { notAfter: 'kein #Number?' }),
      ruleWith(match, { notBefore: '#Comma? nicht' }),
    ];
    expect(fired(before, 'kein W#Person S#Organization')).toEqual([]);
    expect(fired(before, 'kein 2#Number W#Person S#Organization')).toEqual([]);
    expect(fired(before, 'kein a W#Person S#Organization')).toHaveLength(1);
    expect(fired(behind, 'W#Person S#Organization ,#Comma nicht')).toEqual([]);
    expect(fired(behind, 'W#Person S#Organization a nicht')).toHaveLength(1);
    expect(fired(ruleWith(match, { notWith: 'nie' }), 'W#Person S#Organization a nie')).toEqual([]);
  });

  it('begin with a tag, and mark whom they are about', () => {
    expect(() => compileRelations([ruleWith('in [<from>#Person]')])).toThrow('begins with a tag');
    expect(() => compileRelations([ruleWith('#Person')])).toThrow('marks no [<from>…]');
  });
});
