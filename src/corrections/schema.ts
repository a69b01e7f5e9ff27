/** The JSON schema of the file of corrections, by which editors complete and check it. */
import { KINDS } from '../model.ts';
import { VERBS } from './verbs/index.ts';

/** The name of the schema beside the file. */
export const SCHEMA_FILE = 'corrections.schema.json';

const TEXT = { type: 'string', minLength: 1 };

const REFERENCE = {
  description: `A name, with its kind where that matters: “Egal (person)”; or a row of the lists: people-usa/rob-malley. Kinds: ${KINDS.join(', ')}.`,
  anyOf: [
    TEXT,
    {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: { name: TEXT, kind: { enum: KINDS } },
    },
    { type: 'object', required: ['row'], additionalProperties: false, properties: { row: TEXT } },
  ],
};

/** The schema as the text of a file. */
export function schemaText(): string {
  const scope = {
    ...TEXT,
    description: 'Holds only here: the id or address of an article, a source, or ID:OFFSET.',
  };
  const note = { ...TEXT, description: 'Why, in your own words.' };
  const entries = VERBS.map(({ id, because, schema, scoped }) => ({
    type: 'object',
    required: [id],
    additionalProperties: false,
    properties: { [id]: { description: because.en, ...schema }, ...(scoped && { in: scope }), note },
  }));
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Corrections of dramatis',
    type: ['array', 'null'],
    items: { anyOf: entries },
    $defs: { reference: REFERENCE },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
