import { expect, it } from 'vitest';
import { schemaText } from '../../src/corrections/schema.ts';
import { VERBS } from '../../src/corrections/verbs/index.ts';

it('the schema knows every verb, and which of them may be about some articles only', () => {
  const { items, $defs } = JSON.parse(schemaText());
  const entries: { required: [string]; properties: object; additionalProperties: boolean }[] = items.anyOf;
  expect(entries.map(({ required: [id] }) => id)).toEqual(VERBS.map(({ id }) => id));
  for (const [i, { properties, additionalProperties }] of entries.entries()) {
    expect('in' in properties).toBe(VERBS[i]?.scoped);
    expect(additionalProperties).toBe(false);
  }
  expect($defs.reference.anyOf).toHaveLength(3);
});
