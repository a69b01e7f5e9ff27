import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { facetTeller } from '../../src/link/facets.ts';
import { marked } from './marked.ts';

const tell = facetTeller(languages);

/** As what the last mention of an article acts. */
function lastOf(article: string): string | undefined {
  const { founds, lookup, texts } = marked([article]);
  const [found] = founds;
  if (found === undefined) throw new Error('There is no article.');
  const { mentions } = found;
  const facets = tell(found, texts(found.article) ?? '', (i) => lookup(mentions[i]?.row ?? ''));
  return facets.get(mentions.length - 1);
}

const moskau = (name = 'Moskau') => `[[${name}|place|cities/moskau|capital]]`;
const teheran = (name = 'Teheran') => `[[${name}|place|cities/teheran|capital]]`;
const dortmund = (name = 'Dortmund') => `[[${name}|place|cities/dortmund|metropolis]]`;
const sport =
  '[[Hertha BSC|organization|clubs/hertha|club]] und [[Schalke 04|organization|clubs/s04|club]]. ';

describe('a capital or a country is its government', () => {
  it.each([
    `${moskau()} warnt den Westen.`,
    `Auch ${moskau()} kritisierte den Beschluss.`,
    `So kündigte ${moskau()} Gegenmaßnahmen an.`.replace(' Gegenmaßnahmen', ' neue Schritte'),
    `Neue Sanktionen gegen ${moskau()} sind geplant.`,
    `Laut ${moskau()} war es ein Unfall.`,
    `Die Spannungen zwischen [[Washington|place|cities/washington|capital]] und ${teheran()} wachsen.`,
    `${teheran()} rejected the offer.`,
    `Talks with ${teheran()} failed.`,
    `Hacker im Auftrag ${teheran('Teheran=Teherans')} griffen an.`,
  ])('in %s', (article) => expect(lastOf(article)).toBe('government'));

  it.each([
    `In ${moskau()} warnt der Bürgermeister.`,
    `Er flog nach ${moskau()}.`,
    `Der Minister forderte ${moskau()} auf, zu handeln.`,
    `Laut ${moskau('Moskau=Moskaus')} Bürgermeister war es ein Unfall.`,
    `Züge zwischen [[Berlin|place|cities/berlin|capital]] und ${moskau()} fahren täglich.`,
    `[[Erding|place|cities/erding|town]] warnt vor Hochwasser.`,
    `Der Bürgermeister von ${moskau()} warnt.`,
  ])('but not in %s', (article) => expect(lastOf(article)).toBeUndefined());
});

describe('a town is its club in an article that names clubs', () => {
  it.each([
    `${sport}Ein 2:1 gegen ${dortmund()} reichte.`,
    `${sport}Am Ende siegt ${dortmund()} mit 3:1.`,
    `${sport}${dortmund()} gewinnt.`,
    `${sport}Es klagte ${dortmund('Dortmund=Dortmunds')} Trainer.`,
  ])('in %s', (article) => expect(lastOf(article)).toBe('club'));

  it.each([
    `${sport}Das Spiel in ${dortmund()} endete 2:1.`,
    `${sport}Um 20:15 Uhr trafen sich Fans in ${dortmund()}.`,
    `Eine Klage gegen ${dortmund()} wurde abgewiesen.`,
  ])('but not in %s', (article) => expect(lastOf(article)).toBeUndefined());
});
