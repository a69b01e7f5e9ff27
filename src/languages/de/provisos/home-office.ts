/** The British ministry, and work at home. */
import { NOWHERE, type Proviso } from '../../provisos.ts';

const BRITISH = /[Bb]ritisch|Großbritannien|London|Vereinigte[ns]? Königreich/u;

/** `das britische Home Office`, but not `im Home Office`. */
export const homeOffice: Proviso = {
  id: 'de/home-office',
  because: {
    en: 'Only with a sign of Britain is the ministry meant; most people only work there from home.',
    de: 'Nur mit einem Zeichen für Großbritannien ist das Ministerium gemeint; die meisten arbeiten da nur zu Hause.',
  },
  word: /^Home Office$/u,
  meant: [{ before: /(?:^|[^\p{L}])(?:britischen?|britische[ms]|Londoner) ["„»]?$/u }],
  unmeant: [{ before: /(?:^|[^\p{L}])(?:im|ins|vom|aus dem|zum|mehr|ohne|fürs|Recht auf) ["„»]?$/iu }],
  otherwise: { sentence: BRITISH, article: NOWHERE },
  examples: ['Das teilte das britische [Home Office] mit.', 'In London prüft das [Home Office] die Anträge.'],
  notIn: ['Viele arbeiten jetzt im Home Office.', 'Mit Home Office und Kindern wird es eng.'],
};
