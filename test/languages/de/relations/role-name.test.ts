import { expect, it } from 'vitest';
import { roleName } from '../../../../src/languages/de/relations/role-name.ts';

it.each([
  ['Ministerpräsidenten', 'Ministerpräsident'],
  ['Ex-Kanzlers', 'Kanzler'],
  ['Altkanzler', 'Kanzler'],
  ['Altbundespräsidenten', 'Bundespräsident'],
  ['Experte', 'Experte'],
  ['Altistin', 'Altistin'],
  ['Exminister', 'Minister'],
  ['Philosophen', 'Philosoph'],
  ['Kronprinzen', 'Kronprinz'],
  ['Analysten', 'Analyst'],
  ['Profis', 'Profi'],
  ['Neffen', 'Neffe'],
  ['Virologin', 'Virologin'],
  ['Chefs', 'Chef'],
  ['Polizisten', 'Polizist'],
  ['Direktors', 'Direktor'],
  ['stellvertretende Direktor', 'Stellvertretender Direktor'],
  ['Ersten Parlamentarischen Geschäftsführers', 'Erster Parlamentarischer Geschäftsführer'],
  ['innenpolitischer Sprecherin', 'Innenpolitische Sprecherin'],
])('the role %s is shown as %s', (word, name) => expect(roleName(word)).toBe(name));

it.each([
  ['der', 'Vorsitzende', 'Vorsitzender'],
  ['die', 'Vorsitzende', 'Vorsitzende'],
  ['', 'Vorsitzende', 'Vorsitzende'],
  ['', 'Vorsitzender', 'Vorsitzender'],
  ['der', 'Vorsitzenden', 'Vorsitzende'],
  ['ihrer', 'Vorsitzenden', 'Vorsitzende'],
  ['dem', 'Vorsitzenden', 'Vorsitzender'],
  ['vom', 'stellvertretenden Vorsitzenden', 'Stellvertretender Vorsitzender'],
  ['der', 'stellvertretenden Vorsitzenden', 'Stellvertretende Vorsitzende'],
  ['mit', 'Abgeordnetem', 'Abgeordneter'],
  ['der', 'Polizeibeamte', 'Polizeibeamter'],
  ['der', 'Experte', 'Experte'],
  ['dem', 'Experten', 'Experte'],
])('behind “%s” the role %s is shown as %s', (before, word, name) =>
  expect(roleName(word, before)).toBe(name),
);
