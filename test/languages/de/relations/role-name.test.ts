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
  ['Vorsitzenden', 'Vorsitzende'],
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
  ['stellvertretenden Vorsitzenden', 'Stellvertretende Vorsitzende'],
  ['Ersten Parlamentarischen Geschäftsführers', 'Erster Parlamentarischer Geschäftsführer'],
  ['innenpolitischer Sprecherin', 'Innenpolitische Sprecherin'],
])('the role %s is shown as %s', (word, name) => expect(roleName(word)).toBe(name));
