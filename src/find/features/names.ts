/** What a feature is called in weight files and reasons: `template=parts`. */

import {
  codesOf,
  featureOf,
  type NumberedTemplate,
  templateOf,
} from '../../knowledge/format/feature-numbers.ts';
import { LETTERS, readLetters, showLetters } from './letters.ts';

const isInLetters = ({ parts }: NumberedTemplate): boolean => parts[0]?.names === LETTERS;

/** What a feature is called in tables of weights: `left=speech`; the number itself where no template has it. */
export function nameOfFeature(feature: number, templates: readonly NumberedTemplate[]): string {
  const template = templateOf(templates, feature);
  if (!template) return String(feature);
  const codes = codesOf(template, feature);
  const value = isInLetters(template)
    ? showLetters(codes)
    : template.parts.map(({ names }, i) => names[codes[i] ?? -1] ?? '?').join(' ');
  return `${template.name}=${value}`;
}

/** The number of a feature by its name; -1 for a name that is unknown, or no longer known. */
export function featureOfName(name: string, templates: readonly NumberedTemplate[]): number {
  const at = name.indexOf('=');
  const template = templates.find((candidate) => candidate.name === name.slice(0, at));
  if (!template) return -1;
  const value = name.slice(at + 1);
  const codes = isInLetters(template)
    ? readLetters(value, template.parts.length)
    : value.split(' ').map((part, i) => template.parts[i]?.names.indexOf(part) ?? -1);
  return codes.length !== template.parts.length || codes.includes(-1) ? -1 : featureOf(template, codes);
}
