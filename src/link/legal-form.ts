/** Legal forms at the end of companies' names: `Nordbit AG` and `Nordbit` are one company. */
import { fold } from '../spelling/fold.ts';
import { type Notes, noted } from '../spelling/noted-words.ts';

/**
 * Gives a printed name without the legal forms at its end that the list marks as optional; the name itself where nothing else would
 * be left. `ands` are words that may join legal forms: `Lutz GmbH & Co. KG`.
 * @example
 * const bare = legalFormRemover(new Map([['ag', 'optional'], ['gmbh', 'optional'], ['kg', 'optional']]), ['&']);
 * bare('Wondra AG') // 'Wondra'
 * bare('Lutz GmbH & KG') // 'Lutz'
 * bare('AG') // 'AG'
 */
export function legalFormRemover(list: Notes, ands: Iterable<string>): (name: string) => string {
  const forms = new Set(noted(list, 'optional').map(fold));
  const joining = new Set([...ands].map(fold));
  return (name) => {
    const words = name.split(' ');
    let end = words.length;
    const endsIn = (some: ReadonlySet<string>) => end > 1 && some.has(fold(words[end - 1] ?? ''));
    while (endsIn(forms)) {
      end -= 1;
      if (endsIn(joining)) end -= 1;
    }
    return end === words.length ? name : words.slice(0, end).join(' ');
  };
}
