/** Writes a format of a part of the graph and hands it to the reader. */
import type { GraphFormat, Material } from '../../write/index.ts';
import { download } from './download.ts';
import { materialOf, type Part, type Shown } from './material.ts';

/** Saves the file, and the one beside it that says where it comes from. Throws what keeps it from being written. */
export async function save(format: GraphFormat, part: Part, shown: Shown, excel: boolean): Promise<void> {
  const material = { ...(await materialOf(part, shown)), excel };
  const name = part === 'whole' ? format.file : format.file.replace('.', `-${part}.`);
  download(name, await written(format, material));
  const { beside } = format;
  if (beside)
    download(
      `${name}${beside.ending}`,
      new Blob([beside.write(material, name)], { type: 'application/json' }),
    );
}

async function written({ write, mediaType }: GraphFormat, material: Material): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const piece of write(material))
    parts.push(typeof piece === 'string' ? piece : new Uint8Array(piece));
  return new Blob(parts, { type: mediaType });
}
