import { describe, expect, it } from 'vitest';
import { legalFormRemover } from '../../src/link/legal-form.ts';
import { foldWords } from '../../src/spelling/fold.ts';
import { lists } from './knowledge.ts';

const withoutLegalForm = legalFormRemover(lists('legal-form'), ['&', 'und']);
const of = (name: string) => withoutLegalForm(foldWords(name));

describe('the legal form', () => {
  it.each([
    ['Nordbit AG', 'nordbit'],
    ['Nordbit G.m.b.H.', 'nordbit'],
    ['Lutz & Co. KG', 'lutz'],
    ['Lutz und Co', 'lutz'],
    ['Acme Inc.', 'acme'],
    ['Acme Co., Ltd.', 'acme'],
  ])('of %s goes', (name, rest) => expect(of(name)).toBe(rest));

  it.each([
    ['AG', 'AG'],
    ['AG Nordbit', 'ag nordbit'],
    ['Nordbit Reisen', 'nordbit reisen'],
    ['Montag', 'montag'],
    ['Lutz & Söhne', 'lutz & soehne'],
  ])('%s stays %s', (name, rest) => expect(of(name)).toBe(rest));

  it('goes only where the list says that the company is the same without it', () => {
    const other = legalFormRemover(
      new Map([
        ['SARL', ['optional']],
        ['Partners', []],
      ]),
      ['et'],
    );
    expect([other('acme sarl'), other('acme et sarl'), other('acme partners')]).toEqual([
      'acme',
      'acme',
      'acme partners',
    ]);
  });
});
