/** Status and reported speech, on German sentences. */
import { describe, expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';
import { german } from '../../src/languages/de/index.ts';
import { isSaid, statusOf } from '../../src/relate/status.ts';
import { findIn } from '../knowledge.ts';

const told = (text: string) =>
  (findIn(text, 'de').relations ?? []).map(({ role, status, said }) => [
    role,
    status,
    ...(said ? ['said'] : []),
  ]);

describe('the status of a role', () => {
  it('is not that of a body of which nothing is told', () => {
    expect(told('Der vom RBB entlassene Journalist Emil Wondra kam.')).toEqual([['Journalist', 'held']]);
    expect(told('Der entlassene Trainer Emil Wondra kam.')).toEqual([['Trainer', 'former']]);
  });

  it('of an occupation is that of the whole word, whatever name it begins with', () => {
    expect(told('Der frühere Bundesliga-Spieler Emil Wondra kam.')).toEqual([
      ['Bundesliga-Spieler', 'former'],
    ]);
  });

  it.each([
    ['Der SPD-Chef Emil Wondra kam.', 'held'],
    ['Der frühere SPD-Chef Emil Wondra kam.', 'former'],
    ['Der frühere Partei- und SPD-Chef Emil Wondra kam.', 'former'],
    ['Der Ex-SPD-Chef Emil Wondra kam.', 'former'],
    ['Der letzte SPD-Chef Emil Wondra kam.', 'former'],
    ['Der jüngst abgedankte SPD-Chef Emil Wondra kam.', 'former'],
    ['Der kommissarische SPD-Chef Emil Wondra kam.', 'acting'],
    ['Der geschäftsführende SPD-Chef Emil Wondra kam.', 'held'],
    ['Der designierte SPD-Chef Emil Wondra kam.', 'coming'],
    ['Der mögliche SPD-Chef Emil Wondra kam.', 'candidate'],
    ['Der vermeintliche SPD-Chef Emil Wondra kam.', 'denied'],
    ['Der selbst ernannte SPD-Chef Emil Wondra kam.', 'denied'],
    ['Das gab selbst SPD-Chef Emil Wondra zu.', 'held'],
    ['Es kamen weder SPD-Chef Emil Wondra noch andere.', 'held'],
    ['Der demokratisch gewählte SPD-Chef Emil Wondra kam.', 'held'],
  ])('%s', (text, status) => {
    expect(told(text)).toEqual([['Chef', status]]);
  });

  it.each([
    'Der angebliche SPD-Chef Emil Wondra kam.',
    'Der spätere SPD-Chef Emil Wondra kam.',
    'Der bisherige SPD-Chef Emil Wondra kam.',
    'Der mutmaßliche SPD-Chef Emil Wondra kam.',
    'Der mutmaßliche deutsche Philosoph Emil Wondra kam.',
    'Der mögliche SPD-Kanzlerkandidat Emil Wondra kam.',
    'Der denkbare Kanzlerkandidat Emil Wondra kam.',
  ])('where it is not known whether somebody has the role, nothing is told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is not that of another word before', () => {
    expect(told('Der frühere Freund des SPD-Chefs Emil Wondra kam.')).toEqual([['Chef', 'held']]);
  });

  it('is not that of the other end, which stands behind the role', () => {
    const kin = (text: string) => findIn(text, 'de').relations?.find(({ type }) => type === 'kin')?.status;
    expect(kin('Clara Wondra, die Tochter des früheren US-Präsidenten Emil Wondra, kam.')).toBe('held');
    expect(kin('Clara Nowak, die frühere Frau von Emil Wondra, kam.')).toBe('former');
  });

  it('is marked before a place in one word with the role, too', () => {
    expect(told('Die ehemalige US-Botschafterin bei der NATO, Clara Nowak, kam.')).toEqual([
      ['US-Botschafterin', 'former'],
    ]);
  });

  it('is told with the word that says so', () => {
    const text = 'Der frühere SPD-Chef Emil Wondra kam.';
    const [{ mark } = { mark: undefined }] = findIn(text, 'de').relations ?? [];
    expect(text.slice(mark?.start, mark?.end)).toBe('frühere');
    expect(findIn('Der SPD-Chef Emil Wondra kam.', 'de').relations?.[0]).not.toHaveProperty('mark');
  });

  it('of a candidacy that is over is a former one', () => {
    expect(told('Der frühere SPD-Kanzlerkandidat Emil Wondra kam.')).toEqual([['Kanzlerkandidat', 'former']]);
    expect(told('Der SPD-Kanzlerkandidat Emil Wondra kam.')).toEqual([['Kanzlerkandidat', 'candidate']]);
  });

  it('is told once, by the word in front or by the role', () => {
    expect(told('Das sagte Altkanzler Emil Wondra.')).toEqual([['Kanzler', 'former']]);
    expect(told('Das sagte Exkanzler Emil Wondra.')).toEqual([['Kanzler', 'former']]);
  });

  it('of two roles before a name belongs to the nearest one', () => {
    expect(told('Der SPD-Chef und ehemalige Bürgermeister Emil Wondra kam.')).toContainEqual([
      'Chef',
      'held',
    ]);
    expect(told('Der ehemalige SPD-Chef und Bürgermeister Emil Wondra kam.')).toContainEqual([
      'Chef',
      'former',
    ]);
  });

  it('of whoever runs an office until another takes over is acting; a managing director is in full charge', () => {
    expect(told('Der geschäftsführende Ministerpräsident Emil Wondra kam.')).toEqual([
      ['Ministerpräsident', 'acting'],
    ]);
    expect(told('Frankreichs geschäftsführender Präsident Emil Wondra kam.')).toEqual([
      ['Präsident', 'acting'],
    ]);
    expect(told('Der geschäftsführende Direktor Emil Wondra kam.')).toEqual([['Direktor', 'held']]);
    expect(told('Das sagte die geschäftsführende Vizepräsidentin der EU-Kommission, Clara Nowak.')).toEqual([
      ['Vizepräsidentin', 'held'],
    ]);
  });

  it.each([
    ['Die stellvertretende SPD-Vorsitzende Clara Nowak kam.', 'Stellvertretende Vorsitzende', 'held'],
    [
      'Clara Nowak, stellvertretende SPD-Fraktionsvorsitzende, kam.',
      'Stellvertretende Fraktionsvorsitzende',
      'held',
    ],
    [
      'Das sagte der frühere stellvertretende deutsche SPD-Chef Emil Wondra.',
      'Stellvertretender Chef',
      'former',
    ],
    ['Der Vize-SPD-Chef Emil Wondra kam.', 'Vize-Chef', 'held'],
    [
      'Das sagte Emil Wondra, der stellvertretende Ärztliche Direktor der Charité.',
      'Stellvertretender Ärztlicher Direktor',
      'held',
    ],
    [
      'Der parlamentarische SPD-Geschäftsführer Emil Wondra kam.',
      'Parlamentarischer Geschäftsführer',
      'held',
    ],
  ])('a rank before the body belongs to the role: %s', (text, role, status) => {
    expect(told(text)).toEqual([[role, status]]);
  });

  it('is none that a verb at the end of a headline has', () => {
    expect(told('Parteitag hat Jan Koch abgelöst\nSPD-Chef Emil Wondra ist neu.')).toEqual([
      ['Chef', 'held'],
    ]);
    expect(told('Der abgelöste SPD-Chef Emil Wondra kam.')).toEqual([['Chef', 'former']]);
  });

  it('of a role before a name is none of the role behind it', () => {
    expect(told('Das sagte Ex-Kanzler Emil Wondra, Präsident der FIFA.')).toContainEqual([
      'Präsident',
      'held',
    ]);
    expect(told('Das sagte Emil Wondra, früherer Präsident der FIFA.')).toContainEqual([
      'Präsident',
      'former',
    ]);
  });

  it('is not that of a role in between', () => {
    expect(told('Der Nachfolger von Ex-Kanzler SPD-Chef Emil Wondra kam.')).toContainEqual(['Chef', 'held']);
  });

  it('is no matter of what is no role', () => {
    expect(findIn('Der frühere Emil Wondra (SPD) kam.', 'de').relations).toMatchObject([{ status: 'held' }]);
  });
});

describe('somebody else says so', () => {
  it('within quotes', () => {
    expect(told('Er rief: „Der SPD-Chef Emil Wondra lügt.“')).toEqual([['Chef', 'held', 'said']]);
    expect(told('„Er lügt“, sagte SPD-Chef Emil Wondra.')).toEqual([['Chef', 'held']]);
    expect(told('Sie log", sagte SPD-Chef Emil Wondra.')).toEqual([['Chef', 'held']]);
  });
});

it('what tells no role is held, and nobody is said to have said it', () => {
  const rule = item(german.relations.rules, 0);
  const firing = { rule, start: 0, end: 0, from: 0, to: -1, role: undefined, rank: undefined };
  expect(statusOf(firing, [])).toEqual({ status: 'held' });
  expect(isSaid(firing, [])).toBe(false);
});
