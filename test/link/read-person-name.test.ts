import { describe, expect, it } from 'vitest';
import { familiesIn } from '../../src/link/read-person-name.ts';
import { personName } from './knowledge.ts';

describe('a name is taken apart', () => {
  it.each([
    ['Rob Malley', 'rob', [], 'malley'],
    ['Donald J. Trump', 'donald', ['j'], 'trump'],
    ['Ursula von der Leyen', 'ursula', [], 'von der leyen'],
    ['von der Leyen', '', [], 'von der leyen'],
    ['von dem Bussche', '', [], 'von dem bussche'],
    ['Mohammed bin Salman', 'mohammed', [], 'bin salman'],
    ['Abu Mahdi al-Muhandis', 'abu mahdi', [], 'al-muhandis'],
    ['Abdul al Kadir Sami', 'abdul al kadir', [], 'sami'],
    ['Karl-Heinz Rummenigge', 'karl-heinz', [], 'rummenigge'],
    ['Ben Affleck', 'ben', [], 'affleck'],
    ['Al Gore', 'al', [], 'gore'],
    ['Bin Laden', '', [], 'bin laden'],
    ['Madonna', '', [], 'madonna'],
    ['Dr. Fauci', '', [], 'fauci'],
    ['Prof. Dr. Karl Lauterbach', 'karl', [], 'lauterbach'],
    ['Dr.', '', [], 'dr'],
    ['', '', [], ''],
  ])('%s', (name, given, middle, surname) => {
    expect(personName(name)).toMatchObject({ given, middle, surname });
  });

  it.each([
    ['Martin Luther King Jr.', 'jr', 'martin luther king jr'],
    ['Sammy Davis Senior', 'sr', 'sammy davis sr'],
    ['Johannes Paul II.', 'ii', 'johannes paul ii'],
    ['Junior', '', 'junior'],
  ])('%s is of generation "%s"', (name, generation, whole) => {
    expect(personName(name)).toMatchObject({ generation, whole });
  });
});

describe('the bare surname', () => {
  it.each([
    ['Ursula von der Leyen', 'leyen'],
    ['Mustafa al-Kadhimi', 'kadhimi'],
    ['Mustafa El-Kadhimi', 'kadhimi'],
    ['Mohammed bin Salman', 'bin salman'],
    ['Karl von', 'von'],
  ])('of %s is %s', (name, bare) => expect(personName(name).bare).toBe(bare));
});

describe('the key', () => {
  it.each([
    ['Donald J. Trump', 'donald trump'],
    ['Karl Otto Lang', 'karl otto lang'],
    ['Malley', 'malley'],
  ])('of %s is %s', (name, key) => expect(personName(name).key).toBe(key));

  it.each([
    ['Kassem Soleimani', 'Qasem Soleymani'],
    ['Sergej Lawrow', 'Sergey Lavrov'],
    ['Abu Mahdi al-Muhandis', 'Abu Mahdi Al Mohandis'],
    ['Mohammed Tawfiq Allawi', 'Muhammad Allawi'],
  ])('of %s is that of %s', (a, b) => expect(personName(a).key).toBe(personName(b).key));

  it('keeps those apart who only share the surname', () =>
    expect(personName('Ijad Allawi').key).not.toBe(personName('Mohammed Allawi').key));
});

it('families are headed by the first spelling', () => {
  const families = familiesIn(new Map([['Sergej', ['Sergey', 'Sérgei']]]));
  expect([...families]).toEqual([
    ['sergej', 'sergej'],
    ['sergey', 'sergej'],
    ['sergei', 'sergej'],
  ]);
});
