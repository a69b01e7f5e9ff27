import { describe, expect, it } from 'vitest';
import { buildIndex, search } from '../../../src/viewer/model/search.ts';
import { sounds } from '../../../src/viewer/model/sounds.ts';
import { fixtureModel } from '../model.ts';

const index = buildIndex(fixtureModel().actors);
const labels = (query: string) => search(index, query, 5).map(({ actor }) => actor.label);

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

describe('names that sound the same', () => {
  const heard = (query: string) => search(index, query, 5, sounds).map(({ actor }) => actor.label);

  it.each([
    ['Khamenei', 'Ali Chamenei'],
    ['Ali Khamenei', 'Ali Chamenei'],
    ['Suleimani', 'Kassem Soleimani'],
    ['Vladimir', 'Wladimir Putin'],
  ])('%s is found', (query, label) => expect(heard(query)[0]).toBe(label));

  it('are not looked for where a name is written as it was typed, or is too short to be heard', () => {
    expect(heard('Iran')[0]).toBe('Iran');
    expect(heard('qqqqqq')).toEqual([]);
  });
});

it('of thousands, finds the strongest that fit', () => {
  const [model] = [fixtureModel()];
  const many = Array.from({ length: 5000 }, (_, i) => ({
    ...(model.actors[i % model.actors.length] as (typeof model.actors)[number]),
    key: `e:${i}`,
    label: `Name ${i} von Beispielstadt`,
    names: [],
    rank: i,
  }));
  const large = buildIndex(many);
  expect(search(large, 'beispeilstadt', 3).map(({ actor }) => actor.rank)).toEqual([0, 1, 2]);
  expect(search(large, 'name 4999', 3).map(({ actor }) => actor.rank)).toEqual([4999]);
});
