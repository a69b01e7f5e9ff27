/** Papers whose names are ordinary words: pictures, mirrors, stars. */
import type { Proviso } from '../../provisos.ts';

const QUOTED = { before: /["„»›‚“]$/u, after: /^["“«‹‘”„]/u };
const JOINED = { after: /^-\p{Lu}/u };

/** Of another gender than the paper: `das Bild`, `ins Bild`. */
const NEUTER =
  /(?<!\p{L})(?:das|dem|des|[Ii]ns|[Ii]m|[Zz]um|[Vv]om|[Aa]m|[Aa]ufs|(?:[Ee]|[Kk]|[MmDdSs]e)in(?:e[ms])?|[Uu]nser|[Ii]hr(?:e[ms])?|[Dd]iese[ms]|[Jj]ene[ms]|[Jj]edes|[Ww]elches|\p{Ll}{2,}(?:ch|l|n|r|t)es) $/u;

/** `schrieb die Bild`, `sagte er dem Spiegel`, but not `ins Bild`, `vor dem Spiegel`. */
export const papers: Proviso = {
  id: 'de/papers',
  because: {
    en: 'What is looked at or held up to somebody is a picture, a mirror or a star, and not the paper.',
    de: 'Was jemand ansieht oder vorgehalten bekommt, ist ein Bild, ein Spiegel oder ein Stern, nicht das Blatt.',
  },
  word: /^(?:Bild|Spiegel|Stern)s?$/u,
  form: 'name',
  meant: [QUOTED, JOINED],
  unmeant: [
    { word: /^Bild/u, before: NEUTER },
    { word: /^Bild/u, after: /^ (?:davon|vo[nm] de[rmn]|eine[rs])(?!\p{L})/u },
    {
      word: /^Spiegel$/u,
      before: /(?<!\p{L})(?:[Vv]or (?:de[mn]|eine[mn])|[Ii]n (?:den|einen)|einen?|kein(?:en)?) $/u,
    },
    { word: /^Spiegel$/u, before: /(?<!\p{L})den $/u, after: /^ (?:vor(?!\p{L})|vor(?:ge|zu)?h[aäi]lt)/u },
    {
      word: /^Spiegel$/u,
      before: /(?<!\p{L})[Ii]m $/u,
      after:
        /^ (?:de[rs] (?!(?:vergangene|vorige|letzte|neue)n )\p{L}|seiner|ihrer|(?:an)?sieht|(?:an)?sah|ansehen|betrachte)/u,
    },
    { word: /^Stern$/u, before: /(?<!\p{L})(?:[Aa]m|[Uu]nter (?:dem|einem)|einen?) $/u },
    {
      word: /^Stern$/u,
      before: /(?<!\p{L})der $/iu,
      after: /^ (?:auf|leitet|leuchtet|prangt|schickt)(?!\p{L})/u,
    },
  ],
  otherwise: 'meant',
  examples: ['Das schrieb die „[Bild]“ am Montag.', 'Das sagte er dem [Spiegel] am Montag.'],
  notIn: [
    'Sie rückte den Baum ins Bild.',
    'Er übt vor dem Spiegel, was er sagen will.',
    'Sie hält den Leuten gern den Spiegel vor.',
    'Im Spiegel der Geschichte sieht das anders aus.',
    'Auf dem Hügel prangt der Stern auf dem Dach.',
    'Die Demo endete am Stern.',
  ],
};
