// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { RuleInFull } from '../../../src/viewer/why/rule.tsx';
import type { CatalogueEntry } from '../../../src/why/catalogue.ts';
import { draw, erase, happen, openPage, textsOf } from '../page.ts';

const OFFICE: CatalogueEntry = {
  ...{ id: 'de/office/some', language: 'de', sort: 'relation', finds: 'office' },
  because: { en: 'An office.', de: 'Ein Amt.' },
  ...{ match: '[<to>#Demonym] [<role>#Office] [<from>#Person]', notAfter: '(#Indefinite|#Comma)' },
  examples: ['Der [to:bayerische] [role:Ministerpräsident] [from:Markus Söder] schwieg.', 'Another.'],
  notIn: ['Der katholische Bischof schwieg.'],
};
const SAME: CatalogueEntry = {
  ...{ id: 'same-row', sort: 'link', finds: 'one actor', because: OFFICE.because },
  examples: ['[[Kassem Soleimani|person|people/soleimani]] – [[Ghassem Soleimani|person]]'],
  notIn: ['[[George Bush|person]]'],
};

let host: HTMLElement;
beforeEach(() => openPage());
afterEach(() => erase(host));

it('tells its pattern, what must not stand before it, an example and a counter-example', () => {
  host = draw(<RuleInFull entry={OFFICE} />);
  expect(textsOf(host, 'dt')).toEqual(['Pattern', 'Not after', 'Fires in', 'Silent in']);
  expect(textsOf(host, 'dd')).toEqual([
    'as to: demonym; as role: office; as from: person',
    'indefinite or comma',
    'Der bayerische to Ministerpräsident role Markus Söder from schwieg.',
    'Der katholische Bischof schwieg.',
  ]);
  expect([...host.querySelectorAll('dd')].map((dd) => dd.getAttribute('lang'))).toEqual([
    ...[null, null],
    ...['de', 'de'],
  ]);
});

it('tells each pattern of a rule that has several', () => {
  host = draw(<RuleInFull entry={{ ...OFFICE, orMatch: ['#Place [<to>#Kin]', '#Kin'] }} />);
  expect(textsOf(host, 'dt').slice(0, 4)).toEqual(['Pattern', 'Or', 'Or', 'Not after']);
  expect(textsOf(host, 'dd').slice(1, 3)).toEqual(['place; as to: kin', 'kin']);
});

it('speaks the language of the page', () => {
  host = draw(<RuleInFull entry={OFFICE} />);
  happen(() => {
    language.value = 'de';
  });
  expect(textsOf(host, 'dt')).toEqual(['Muster', 'Nicht nach', 'Greift in', 'Schweigt in']);
  expect(textsOf(host, 'dd')[0]).toBe('als Ziel: Herkunftswort; als Rolle: Amt; als Quelle: Person');
  expect(textsOf(host, 'mark')).toEqual([
    'bayerische Ziel',
    'Ministerpräsident Rolle',
    'Markus Söder Quelle',
  ]);
});

it('shows the names of reasons to link without their kinds and rows', () => {
  host = draw(<RuleInFull entry={SAME} />);
  expect(textsOf(host, 'dt')).toEqual(['Fires in', 'Silent in']);
  expect(textsOf(host, 'dd')).toEqual(['Kassem Soleimani – Ghassem Soleimani', 'George Bush']);
});
