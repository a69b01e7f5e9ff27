import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { hiddenPeople, initialsOf, LEFT_OUT, unlisted, wordsFor } from '../../src/redact/people.ts';

const graph = new UndirectedGraph();
graph.addNode('e:p/b', {
  kind: 'person',
  label: 'Carola Ahrendt',
  names: [
    ['Ahrendt', 2],
    ['Carola Ahrendt', 1],
  ],
});
graph.addNode('e:x/a', { kind: 'person', label: 'Angela Merkel', row: 'x/a' });
graph.addNode('e:o', { kind: 'organization', label: 'Freibad' });

it('unlisted are people without a row', () => expect(unlisted(graph)).toEqual(['e:p/b']));

it('hidden people are left out, or stay as initials under an id that tells nothing', () => {
  expect(hiddenPeople(graph, ['e:p/b'], false).get('e:p/b')).toEqual({
    by: LEFT_OUT,
    id: undefined,
    names: ['Carola Ahrendt', 'Ahrendt'],
  });
  const shown = hiddenPeople(graph, ['e:x/a', 'e:p/b', 'e:p/b'], true);
  expect([...shown.values()].map(({ by, id }) => [by, id])).toEqual([
    ['C. A.', 'e:hidden/1'],
    ['A. M.', 'e:hidden/2'],
  ]);
});

it.each([
  ['Karl-Theodor zu Guttenberg', 'K. T. G.'],
  ['Élodie', 'É.'],
  ['elton', 'e.'],
])('initials of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

it('texts speak of people by their names and surnames, not by short words', () => {
  expect(wordsFor({ by: '', id: undefined, names: ['Carola Ahrendt', 'Li Wu'] })).toEqual([
    ...['Carola Ahrendt', 'Li Wu', 'Ahrendt'],
  ]);
});
