import { describe, expect, it } from 'vitest';
import { nameForms } from '../../../../src/languages/de/morphology/name-forms.ts';

describe('the nominative', () => {
  it.each([
    ['Deutschen Gesellschaft für Moorkunde', 'Deutsche Gesellschaft für Moorkunde'],
    ['Sächsischen Fußballbundes', 'Sächsischer Fußballbund'],
    ['Bayerischen Landesamtes für Statistik', 'Bayerisches Landesamt für Statistik'],
    ['Landesamtes für Gewässerschutz', 'Landesamt für Gewässerschutz'],
    ['Instituts für Rechtsmedizin', 'Institut für Rechtsmedizin'],
    ['Klinikums Erding', 'Klinikum Erding'],
    ['Freien Universität Berlin', 'Freie Universität Berlin'],
    ['Mannheimer Wondra-Instituts', 'Mannheimer Wondra-Institut'],
    ['Wondrauer Feldes', 'Wondrauer Feld'],
    ['Wondrauischen Marktes', 'Wondrauischer Markt'],
  ])('of %s is %s', (name, nominative) => expect(nameForms.nominative(name)).toBe(nominative));

  it.each(['Bayern', 'Bremen', 'Nordbit', 'Deutschen', 'Times', 'Vereinigung Cockpit', 'Bundestag'])(
    'of %s is the same',
    (name) => expect(nameForms.nominative(name)).toBe(name),
  );
});

describe('the stem', () => {
  it('is what the cases of a word share', () => {
    const stems = new Set(['deutsche', 'deutscher', 'deutschen', 'deutsches'].map(nameForms.stem));
    expect([...stems]).toEqual(['deutsch']);
    expect(nameForms.stem('landesamtes')).toBe(nameForms.stem('landesamt'));
  });

  it('keeps four letters', () => expect(nameForms.stem('seen')).toBe('seen'));
});
