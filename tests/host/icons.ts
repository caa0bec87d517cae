import nodes from 'lucide-static/icon-nodes.json';
// Older names of the same icons, which the app still knows; taken from the package's own list of exports.
import aliases from './icon-aliases.json';

const SVG = 'http://www.w3.org/2000/svg';
// Icons of the app that Lucide does not have, drawn here after their names.
const added = new Map([['right-triangle', '<path d="M16 36 L50 68 L84 36" stroke-width="8" />']]);
const olderNames: Record<string, string | undefined> = aliases;

function frame(id: string, box: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttrs({ xmlns: SVG, width: 24, height: 24, viewBox: box, fill: 'none', stroke: 'currentColor' });
  svg.setAttrs({ 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  svg.classList.add('svg-icon', id);
  return svg;
}

function drawAdded(id: string, content: string): SVGSVGElement {
  const svg = frame(id, '0 0 100 100');
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${content}</svg>`, 'image/svg+xml');
  for (const child of Array.from(parsed.documentElement.childNodes)) svg.appendChild(document.importNode(child, true));
  return svg;
}

/** The svg of an icon, or null: `getIcon('clock')`, `getIcon('lucide-clock')`. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const content = added.get(iconId);
  if (content !== undefined) return drawAdded(iconId, content);
  const name = iconId.replace(/^lucide-/, '');
  const shapes = nodes[name] ?? nodes[olderNames[name] ?? ''];
  if (!shapes) return null;
  const svg = frame(`lucide-${name}`, '0 0 24 24');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    shape.setAttrs(attributes);
    svg.appendChild(shape);
  }
  return svg;
}

/** Replaces an element's content with an icon; an unknown icon leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  const svg = getIcon(iconId);
  if (svg) parent.appendChild(svg);
}

/** Adds an icon drawn in a box of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Forgets an added icon. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The ids of all icons. */
export function getIconIds(): string[] {
  return [...added.keys(), ...Object.keys(nodes).map((name) => `lucide-${name}`)];
}
