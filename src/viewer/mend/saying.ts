/** A correction in a line, in the language of the page. */
import { type Entry, referencesOf } from '../../corrections/entry.ts';
import { type Reference, referenceText } from '../../corrections/reference.ts';
import { verbOf } from '../../corrections/verbs/index.ts';
import { RELATIONS } from '../../graph/relations.ts';
import type { Kind } from '../../model.ts';
import { language } from '../preferences.ts';
import { words } from '../state.ts';

/** What was decided: *No actor: Iran (Place)*. */
export function saying(entry: Entry): string {
  const names =
    entry.verb === 'add' ? named(entry.name, entry.kind) : referencesOf(entry).map(nameOf).join(' · ');
  const what =
    entry.verb === 'wrong'
      ? `, ${RELATIONS[entry.relation].title[language.value]}${entry.role ? ` ${entry.role}` : ''}`
      : '';
  return `${verbOf(entry.verb)?.title[language.value]}: ${names}${what}${becoming(entry)}`;
}

/** What it turns into, where it does. */
function becoming(entry: Entry): string {
  if (!('to' in entry)) return '';
  return ` → ${entry.verb === 'retype' ? words.value.kind[entry.to] : entry.to}`;
}

const nameOf = (reference: Reference): string =>
  'row' in reference ? referenceText(reference) : named(reference.name, reference.kind);

const named = (name: string, kind: Kind | undefined): string =>
  kind === undefined ? name : `${name} (${words.value.kind[kind]})`;
