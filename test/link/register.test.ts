import { describe, expect, it } from 'vitest';
import { createRegister } from '../../src/link/index.ts';
import type { Found, Row } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

describe('a register', () => {
  it('never changes an id, and joins later articles', () => {
    const { founds, lookup } = marked([
      '[[George W. Bush|person]]',
      '[[George H. W. Bush|person]]',
      '[[George W. Bush|person]] – [[Bush|person]]',
    ]);
    const register = createRegister(knowing(lookup));
    const [first, second, third] = founds.map((found) => register.resolve(found));
    expect(first?.[0]).not.toBe(second?.[0]);
    expect(third).toEqual([first?.[0], first?.[0]]);
    expect(register.entities()).toHaveLength(2);
  });

  it('sees brackets and forms of address in the text of an article', () => {
    const { founds, lookup, texts } = marked([
      '[[Bill Clinton|person|p/bill|m]], [[Hillary Clinton|person|p/hillary|f]]. Frau [[Clinton|person]].',
    ]);
    const [found] = founds as [Found];
    const register = createRegister(knowing(lookup));
    const [bill, hillary] = register.resolve(found, texts(found.article));
    expect([bill, hillary, hillary]).toEqual(register.resolve(found, texts(found.article)));
    const [, , blind] = createRegister(knowing(lookup)).resolve(found);
    expect(blind).toBe('e:p/clinton~a0');
    const herr = texts(found.article)?.replace('Frau', 'Herr');
    expect(register.resolve(found, herr)[2]).toBe(bill);
  });

  it('takes named actors first: who comes with a surname only may be named in a later article', () => {
    const { founds, lookup } = marked([
      '[[Malley|person]]',
      ...Array.from({ length: 5 }, () => '[[Rob Malley|person]]'),
    ]);
    expect(createRegister(knowing(lookup)).resolveAll(founds)[0]).toEqual(['e:p/rob-malley']);
  });
});

describe('labels', () => {
  const row: Row = {
    id: 'c/iraq',
    kind: 'place',
    label: { de: 'Irak', en: 'Iraq', xx: 'Irak (xx)' },
    flags: [],
  };
  const labelFor = (...languages: readonly string[]): string | undefined => {
    const { founds } = marked(languages.map(() => '[[Irak|place|c/iraq]]'));
    const register = createRegister(knowing(() => row));
    register.resolveAll(founds.map((found, i): Found => ({ ...found, language: languages[i] ?? '' })));
    return register.entities()[0]?.label;
  };

  it('are in the language of most mentions', () => {
    expect(labelFor('en', 'de', 'en')).toBe('Iraq');
    expect(labelFor('de', 'en', 'de')).toBe('Irak');
  });

  it('are in the first language where two are even, and where none is known', () => {
    expect(labelFor('en', 'de')).toBe('Irak');
    expect(labelFor('xx', 'und', 'constructor')).toBe('Irak');
  });

  it('do not follow a language that nobody knows', () => expect(labelFor('xx', 'xx', 'en')).toBe('Iraq'));
});
