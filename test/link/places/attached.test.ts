/** Places with their region or country beside them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { attachment } from '../../../src/link/places/attached.ts';
import type { Form, Mention } from '../../../src/model.ts';

const isAttached = attachment(languages);

/** Whether the text says that the place in brackets lies in the division in braces. */
function says(marked: string, form: Form = 'name'): boolean {
  const text = marked.replace(/[[\]{}]/gu, '');
  const spanOf = (open: string, close: string) => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/gu, '').length;
    const inside = marked.slice(marked.indexOf(open), marked.indexOf(close)).replace(/[[\]{}]/gu, '');
    return { start: before, end: before + inside.length };
  };
  const division: Mention = {
    ...spanOf('{', '}'),
    kind: 'place',
    form,
    text: '',
    name: '',
    sentence: 0,
    evidence: [{ by: 'rule', id: 'de/test', weight: 1 }],
  };
  return isAttached(text, spanOf('[', ']'), division);
}

describe('attachment', () => {
  it.each([
    'in [London], {Ontario}, and',
    '[London] ({Kanada})',
    '[Paris]/{Texas} liegt',
    '[Paris] in {Texas}',
    '[Tripoli] im {Libanon}',
    '[Tripoli] im Norden des {Libanon}',
    '[Birmingham] im US-Bundesstaat {Alabama}',
    '[London], a town in southern {Ontario}',
    '{Libanons} Hafenstadt [Tripoli]',
    '{US}-Stadt [Paris]',
    "{Canada}'s second city, [London]",
  ])('sees it in %s', (text) => expect(says(text)).toBe(true));

  it.each([
    'im {kanadischen} [London]',
    'die {libanesische} Hafenstadt [Tripoli]',
    'the {Lebanese} port city of [Tripoli]',
  ])('sees it in the adjective of %s', (text) => expect(says(text, 'demonym')).toBe(true));

  it.each([
    'in [London], {Kanada} und Australien',
    'von [London] nach {Kanada}',
    '{Kanada} und [London]',
    'der {Kanada} [London]',
    '[London] sprach lange mit {Kanada}',
    `[London] in ${'sehr '.repeat(20)}{Kanada}`,
  ])('does not see it in %s', (text) => expect(says(text)).toBe(false));

  it('does not see it where a demonym stands before another word', () =>
    expect(says('der {kanadische} Premier in [London]', 'demonym')).toBe(false));
});
