import { expect, it } from 'vitest';
import { namesOfOne } from '../../src/corrections/names-of-one.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { referenceText } from '../../src/corrections/reference.ts';

const names = (yaml: string, name: string) =>
  namesOfOne(parseCorrections(yaml).corrections)({ name, kind: 'person' }).map(referenceText);

it('a name is one with all that corrections join, and with what it was called as another kind', () => {
  const yaml = '- same: [Anna Berg (person), Ana Berg]\n- same: [Ana Berg, Berg-Lund (person)]';
  expect(names(yaml, 'Ana Berg')).toEqual(['Ana Berg (person)', 'Anna Berg (person)', 'Berg-Lund (person)']);
  const retyped = '- retype: {actor: Halle (place), to: person}\n- same: [Halle (person), Martin Halle]';
  expect(names(retyped, 'Martin Halle')).toEqual([
    'Martin Halle (person)',
    'Halle (person)',
    'Halle (place)',
  ]);
});

it('what holds in one article joins nothing elsewhere', () => {
  expect(names('- {same: [Anna Berg, Ana Berg], in: a}', 'Ana Berg')).toEqual(['Ana Berg (person)']);
});

it('what is said of a name of one kind is not said of it as another to which all of that name are changed', () => {
  const yaml = '- retype: {actor: Mali, to: place}';
  expect(names(yaml, 'Mali')).toEqual(['Mali (person)']);
  const place = namesOfOne(parseCorrections(yaml).corrections)({ name: 'Mali', kind: 'place' });
  expect(place.map(referenceText)).toEqual(['Mali (place)', 'Mali (person)', 'Mali (organization)']);
});
