/** The picture as vector graphics, with all actors and links at their places: for print, and for Inkscape or Illustrator. */
import { KIND_COLOURS } from '../../graph/kind-colours.ts';
import { KINDS, type Kind } from '../../model.ts';
import { aboutLine, titleOf } from '../about.ts';
import { cellValue } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { type Edge, edgesOf, nodesOf } from '../order.ts';
import { type Spot, spotsOf } from '../picture/frame.ts';
import { type Label, labelsOf } from '../picture/labels.ts';
import { xmlText } from '../xml.ts';

const FILLS = KIND_COLOURS.light.fills;
const SHEET = { width: 1600, height: 1200, margin: 70 };
const PLACES: Readonly<Record<Kind, string>> = { person: 'disc', organization: 'square', place: 'ring' };

/** Letters stay letters: labels can be edited and searched. */
export const svg: GraphFormat = {
  id: 'svg',
  group: 'picture',
  title: { en: 'Picture (SVG)', de: 'Bild (SVG)' },
  file: 'graph.svg',
  mediaType: 'image/svg+xml',
  write: function* (material) {
    const { graph } = material;
    const spots = spotsOf(nodesOf(graph), SHEET);
    const spot = new Map(spots.map((one) => [one.node.key, one]));
    const { width, height } = SHEET;
    yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">\n`;
    yield `<title>${xmlText(titleOf(graph) || 'dramatis')}</title>\n<desc>${xmlText(aboutLine(material))}</desc>\n`;
    yield `<style>${STYLE}</style>\n<rect width="100%" height="100%" fill="#fff"/>\n<g class="links">\n`;
    yield edgesOf(graph)
      .map((edge) => line(edge, spot))
      .join('');
    yield `</g>\n<g class="actors">\n${spots.map(mark).join('')}</g>\n<g class="names">\n`;
    yield labelsOf(spots, nameOf, SHEET).map(label).join('');
    yield '</g>\n</svg>\n';
  },
};

const STYLE = [
  '.links{stroke:#5b6675;stroke-linecap:round;stroke-opacity:.3}',
  '.actors *{stroke:#fff;stroke-width:1}',
  ...KINDS.map((kind) => `.actors .${PLACES[kind]}{fill:${FILLS[kind]}}`),
  `.actors .ring{fill:#fff;stroke:${FILLS.place};stroke-width:2.5}`,
  '.names{font-family:sans-serif;fill:#18202b;stroke:#fff;stroke-width:3;paint-order:stroke;stroke-linejoin:round}',
].join('');

const nameOf = ({ node }: Spot): string => String(cellValue(node.attributes, 'label') ?? node.key);

/** As wide as the link is strong, by the root of its weight. */
function line({ source, target, attributes }: Edge, spot: ReadonlyMap<string, Spot>): string {
  const [a, b] = [spot.get(source), spot.get(target)];
  if (a === undefined || b === undefined) return '';
  const weight = cellValue(attributes, 'weight');
  const wide = Math.min(8, Math.max(0.4, Math.sqrt(typeof weight === 'number' ? Math.max(weight, 0) : 1)));
  return `<path d="M${at(a.x)} ${at(a.y)}L${at(b.x)} ${at(b.y)}" stroke-width="${at(wide)}"/>\n`;
}

function mark({ node, x, y, radius }: Spot): string {
  const shape = KINDS.find((kind) => kind === node.attributes.kind) ?? 'person';
  const title = `<title>${xmlText(nameOf({ node, x, y, radius }))}</title>`;
  if (shape === 'organization') {
    const corner = `x="${at(x - radius * 0.9)}" y="${at(y - radius * 0.9)}"`;
    const side = at(radius * 1.8);
    return `<rect class="square" ${corner} width="${side}" height="${side}">${title}</rect>\n`;
  }
  return `<circle class="${PLACES[shape]}" cx="${at(x)}" cy="${at(y)}" r="${at(radius)}">${title}</circle>\n`;
}

const label = ({ text, x, y, font, anchor }: Label): string =>
  `<text x="${at(x)}" y="${at(y + font * 0.35)}" font-size="${font}" text-anchor="${anchor}">${xmlText(text)}</text>\n`;

const at = (value: number): string => String(Number(value.toFixed(2)));
