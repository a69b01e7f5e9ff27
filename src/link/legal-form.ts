/** Legal forms at the end of companies' names: `Nordbit AG` and `Nordbit` are one company. */
import { anyOf } from '../base/any-of.ts';
import { fold } from './fold.ts';
import { type Notes, noted } from './notes.ts';

/**
 * Gives a folded name without the legal forms at its end that the list marks as optional; the name itself where nothing else would
 * be left. `ands` are words that may stand before a legal form: `Lutz und Co`.
 */
export function legalFormRemover(list: Notes, ands: Iterable<string>): (folded: string) => string {
  const forms = anyOf(noted(list, 'optional').map(fold));
  const atEnd = new RegExp(`(?: ${anyOf(ands)})?(?: ${forms})+$`, 'u');
  return (folded) => folded.replace(atEnd, '') || folded;
}
