/** Where rules fire: texts with brackets around what a rule must find, and the stretches it does find. */
import { analyse } from '../../src/find/analysis.ts';
import { knowledge } from '../knowledge.ts';

/** Takes the brackets out of an example and gives the stretches they marked. */
export function unbracketed(example: string): { readonly text: string; readonly marked: readonly string[] } {
  return {
    text: example.replace(/\[([^\]]+)\]/g, '$1'),
    marked: [...example.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name ?? ''),
  };
}

/** The stretches of a text on which a rule of a language fires, in text order. */
export function firings(text: string, language: string, rule: string): readonly string[] {
  const own = knowledge.of(language);
  const number = own.net.rules.findIndex(({ id }) => id === rule);
  const { tokens, bounds, sentences } = analyse(text, own, knowledge.gazetteer);
  return sentences.flatMap(({ candidates }, s) =>
    candidates
      .filter(({ rules }) => rules.includes(number))
      .map(({ start, end }) =>
        text.slice(tokens.starts[(bounds[s] ?? 0) + start], tokens.ends[(bounds[s] ?? 0) + end - 1]),
      ),
  );
}
