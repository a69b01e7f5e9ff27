/** Rows of the lists in full: the compiled names are fetched when somebody first asks for one. */
import { openGazetteer } from '../../knowledge/open/gazetteer.ts';
import { openPack } from '../../knowledge/open/pack.ts';
import { NAMES_PACK, packFile } from '../../knowledge/packs.ts';
import { type ListedRow, listedRow } from '../../why/listed-row.ts';
import { fetchPacks } from '../../worker/packs.ts';
import { whyTexts } from './texts.ts';

/** So many names by which a row is found are shown. */
const MOST_NAMES = 40;

/** Opens the lists beside the page. Rejects where they are not there. */
export async function openLists(): Promise<(id: string) => ListedRow | undefined> {
  const folder = new URL('knowledge/', document.baseURI).href;
  const fetched = await fetchPacks(folder, [NAMES_PACK], () => {});
  if (fetched.is === 'failed') throw new Error(fetched.problem.message);
  const bytes = fetched.packs.get(NAMES_PACK) ?? new Uint8Array();
  const gazetteer = openGazetteer(bytes, packFile(NAMES_PACK));
  const { made } = openPack(bytes, packFile(NAMES_PACK));
  return (id) => listedRow(id, gazetteer, made);
}

/** The names of a row, what the list says of it, and the list itself; says so where no list has it any more. */
export function RowInFull({ row }: { readonly row: ListedRow | undefined }) {
  const texts = whyTexts.value;
  if (row === undefined) return <p>{texts.noRow}</p>;
  const { list, names, flags, description } = row;
  const more = names.length > MOST_NAMES ? ' …' : '';
  const lines: readonly (readonly [title: string, text: string | undefined])[] = [
    [
      texts.rowNames,
      Object.entries(row.label)
        .map(([code, name]) => `${code}: ${name}`)
        .join('; '),
    ],
    [texts.foundBy, names.slice(0, MOST_NAMES).join(', ') + more],
    [texts.about, description],
    [texts.flags, flags.join(', ')],
    [texts.list, list?.name],
    [texts.licence, list?.licence],
    [texts.origin, list?.origin],
    [texts.retrieved, list?.retrieved],
  ];
  return (
    <dl class="rule">
      {lines.map(
        ([title, text]) => text && [<dt key={`${title}:`}>{title}</dt>, <dd key={title}>{text}</dd>],
      )}
    </dl>
  );
}
