/** `wrong`: what articles seem to state of an actor, or of two, is not so. */

import { relationType } from '../../graph/relation-types.ts';
import { RELATIONS } from '../../graph/relations.ts';
import { RELATION_TYPES, type RelationType } from '../../model.ts';
import { type Reference, readReference, referenceValue, shown, tidy } from '../reference.ts';
import { defineVerb, fieldsOf, REFERENCE } from './verb.ts';

const FIELDS = ['relation', 'subject', 'object', 'role'];

/** What articles seem to state of an actor, or of two, is not so. */
export interface Wrong {
  readonly verb: 'wrong';
  readonly relation: RelationType;
  /** Of whom it is stated, and the other end where there are two. */
  readonly actors: readonly Reference[];
  /** Only where this is held; missing: whatever is held. */
  readonly role?: string;
}

/** The sentence stays where it is, and both actors still occur together in it. */
export const wrong = defineVerb<Wrong>({
  id: 'wrong',
  title: { en: 'Wrong statement', de: 'Falsche Aussage' },
  because: {
    en: 'Somebody has decided that this statement is wrong.',
    de: 'Jemand hat entschieden, dass diese Aussage falsch ist.',
  },
  examples: [
    '- wrong: {relation: party, subject: Emil Wondra (person), object: SPD (organization)}',
    '- wrong: {relation: occupation, subject: Emil Wondra (person), role: Koch}\n  in: news-17',
  ],
  usage: '<relation> <name> [other name] [role]',
  schema: {
    type: 'object',
    required: ['relation', 'subject'],
    additionalProperties: false,
    properties: {
      relation: { enum: RELATION_TYPES },
      subject: REFERENCE,
      object: REFERENCE,
      role: { type: 'string', minLength: 1 },
    },
  },
  scoped: true,
  read: (value) => {
    const fields = fieldsOf(value, FIELDS);
    if (typeof fields === 'string') return fields;
    const relation = relationType(String(fields.relation));
    if (relation === undefined)
      return `${shown(fields.relation)} is no relation; there are: ${RELATION_TYPES.join(', ')}.`;
    const actors = [fields.subject, ...(fields.object === undefined ? [] : [fields.object])].map(
      readReference,
    );
    const bad = actors.find((one) => typeof one === 'string');
    if (bad !== undefined) return bad;
    const role = typeof fields.role === 'string' ? tidy(fields.role) : '';
    return checked(
      relation,
      actors.filter((one) => typeof one !== 'string'),
      role,
    );
  },
  value: ({ relation, actors, role }) => ({
    relation,
    ...Object.fromEntries(actors.map((one, i) => [i === 0 ? 'subject' : 'object', referenceValue(one)])),
    ...(role !== undefined && { role }),
  }),
  fromArguments: ([relation = '', subject, ...rest]) => {
    const joinsTwo = RELATIONS[relationType(relation) ?? 'party'].to !== undefined;
    const [object, role] = joinsTwo ? rest : [undefined, ...rest];
    return {
      relation,
      subject,
      ...(object !== undefined && { object }),
      ...(role !== undefined && { role }),
    };
  },
});

/** The content, where its ends are of the kinds that the relation joins. */
function checked(relation: RelationType, actors: readonly Reference[], role: string): Wrong | string {
  const { from, to } = RELATIONS[relation];
  if (to === undefined && actors.length > 1) return `“${relation}” is said of one actor only.`;
  const strange = actors.find(
    (one, i) => 'kind' in one && one.kind !== undefined && one.kind !== [from, to][i],
  );
  if (strange !== undefined)
    return `“${relation}” is stated of ${[from, to].filter(Boolean).join(' and ')}; ${shown('name' in strange ? strange.name : strange.row)} is said to be something else.`;
  return { verb: 'wrong', relation, actors, ...(role !== '' && { role }) };
}
