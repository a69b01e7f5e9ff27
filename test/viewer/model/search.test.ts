import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  germanSearchKey,
  oneEditApart,
  search,
  searchKey,
} from '../../../src/viewer/model/search.ts';
import { fixtureModel } from '../model.ts';

const index = buildIndex(fixtureModel().actors);
const labels = (query: string) => search(index, query, 5).map(({ actor }) => actor.label);

describe('searchKey', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Österreich', 'osterreich'],
    ['Straße', 'strasse'],
    ['Abu Mahdi al-Muhandis', 'abu mahdi al muhandis'],
    ['Wałęsa', 'walesa'],
    ['  NATO ', 'nato'],
    ['ÉLYSÉE', 'elysee'],
    ['Żółć', 'zolc'],
  ])('makes %j %j', (name, folded) => expect(searchKey(name)).toBe(folded));

  it('also knows the spelling with e', () => expect(germanSearchKey('Österreich')).toBe('oesterreich'));
});

describe('search', () => {
  it.each([
    ['soleimani', 'Kassem Soleimani'],
    ['SOLEIM', 'Kassem Soleimani'],
    ['kass sol', 'Kassem Soleimani'],
    ['Ghassem', 'Kassem Soleimani'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['oesterreich', 'Österreich'],
    ['osterreich', 'Österreich'],
    ['strasse von', 'Straße von Hormus'],
    ['EU', 'Europäische Union'],
    ['stoltenburg', 'Jens Stoltenberg'],
    ['__proto__', '__proto__'],
  ])('finds %j', (query, label) => expect(labels(query)[0]).toBe(label));

  it('says by which name', () => {
    expect(search(index, 'Pasdaran', 5)[0]?.name).toBe('Pasdaran');
  });

  it('names each actor once and gives nothing for nothing', () => {
    expect(labels('hassan')).toEqual([...new Set(labels('hassan'))]);
    expect(labels('  -- ')).toEqual([]);
    expect(labels('qqqqq')).toEqual([]);
  });

  it('puts the whole name before names that only contain it', () => {
    expect(labels('hisbollah')).toEqual(['Hisbollah', 'Kataib Hisbollah']);
    expect(labels('irak')[0]).toBe('Irak');
  });
});

describe('oneEditApart', () => {
  it.each([
    ['merkel', 'merkl', true],
    ['merkel', 'merkell', true],
    ['merkel', 'merkal', true],
    ['merkel', 'markal', false],
    ['merkel', 'merk', false],
    ['', 'a', true],
  ])('%j %j %j', (a, b, apart) => {
    expect(oneEditApart(a, b)).toBe(apart);
    expect(oneEditApart(b, a)).toBe(apart);
  });
});
