/** One name of a body in its writings: cases, legal forms, the sign behind the long form, hyphens and blanks. */
import type { Language } from '../languages/language.ts';
import type { Kind, Row } from '../model.ts';
import { withoutSign } from '../spelling/acronym.ts';
import { legalFormRemover } from './legal-form.ts';
import type { Listed } from './listed.ts';
import { openingReader } from './openings.ts';

/** What another writing of a name can be looked up by. */
export interface Writings {
  /** The name of a body or place in the nominative, with all that stands behind it. */
  readonly upright: (kind: Kind, name: string) => string;
  /** The name in the nominative, without legal form and sign. */
  readonly nominative: (name: string) => string;
  /** The name as it begins in all writings: `Landkreis Leer` as `Kreis Leer`. */
  readonly unified: (kind: Kind, name: string) => string;
  /** A folded name with what the cases of its words share; a name of one word as it is. */
  readonly stems: (folded: string) => string;
  /** The row that lists another writing of the name. */
  readonly rowOf: (kind: Kind, name: string) => Row | undefined;
}

/** Knows the writings that lists and languages tell of. */
export function createWritings({ notes, named }: Listed, languages: readonly Language[]): Writings {
  const withoutLegalForm = legalFormRemover(notes('legal-form'), andsOf(languages));
  const forms = languages.map(({ nameForms }) => nameForms);
  const upright = (name: string): string => forms.reduce((word, { nominative }) => nominative(word), name);
  const stem = (word: string): string => forms.reduce((short, own) => own.stem(short), word);
  const only = (kind: Kind, name: string): Row | undefined => {
    const rows = named(name, 'name').filter((row) => row.kind === kind);
    return rows.length === 1 ? rows[0] : undefined;
  };
  const openings = openingReader(languages);
  return {
    upright: (kind, name) => openings.shown(kind, kind === 'organization' ? upright(name) : name),
    unified: openings.unified,
    nominative: (name) => upright(withoutSign(withoutLegalForm(name))),
    stems: (folded) => (folded.includes(' ') ? folded.split(' ').map(stem).join(' ') : folded),
    rowOf: (kind, name) => {
      const others = [...joints(name), withoutSign(name), upright(name), ...openings.others(kind, name)];
      for (const other of others) {
        const row = other === name ? undefined : only(kind, other);
        if (row !== undefined) return row;
      }
      const part = kind === 'place' ? partOfTown(name, named) : undefined;
      if (part !== undefined) return part;
      const firm = withoutLegalForm(name);
      const row = firm === name ? undefined : only(kind, firm);
      return row !== undefined && (firm.includes(' ') || row.flags.includes('company')) ? row : undefined;
    },
  };
}

/** `Süd-Korea` is `Südkorea`, `Astra-Zeneca` is `AstraZeneca` or `Astra Zeneca`. */
function joints(name: string): readonly string[] {
  if (!/[ -]/u.test(name)) return [];
  const joined = name.replace(/[ -](.)/gu, (_, letter: string) => letter.toLowerCase());
  return [joined, name.replace(/[ -]/gu, ''), name.replaceAll('-', ' ')];
}

/** Whether a row is a part of a town; it does not say of which. */
const isPart = ({ flags }: Row): boolean => flags.includes('part');

/** The part of a town that a name has behind the town: `Hamburg-Langenhorn`. One that lists have behind another town is none of it. */
function partOfTown(name: string, named: Listed['named']): Row | undefined {
  const at = name.indexOf('-');
  const [town, part] = [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
  const rows = at < 0 ? [] : named(part, 'name').filter(({ kind }) => kind === 'place');
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || !isPart(row)) return undefined;
  const isTown = (one: Row) => one.kind === 'place' && !isPart(one);
  if (!row.flags.includes('region') || !named(town, 'name').some(isTown)) return undefined;
  return Object.values(row.label).some((own) => own.endsWith(`-${part}`)) ? undefined : row;
}

/**
 * The words that join the names of partners: `&`, `und`.
 * @example
 * andsOf([german]).includes('und') // true
 */
export const andsOf = (languages: readonly Language[]): readonly string[] => [
  '&',
  ...languages.flatMap(({ contexts }) =>
    [...contexts].flatMap(([word, what]) => (what === 'and' ? [word] : [])),
  ),
];
