/** Obsidian's additions to DOM prototypes. Importing the stand-in installs them when a document exists. */

type Info = DomElementInfo & SvgElementInfo;
const SVG = 'http://www.w3.org/2000/svg';

/** Adds members to a prototype the way the app does: writable, not enumerable. */
export function extend<T extends object>(proto: T, members: object & ThisType<T>): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(proto, name, { ...member, enumerable: false, configurable: true });
  }
}

function words(cls: string | string[]): string[] {
  return (Array.isArray(cls) ? cls : [cls]).flatMap((part) => part.split(/\s+/)).filter((part) => part !== '');
}

function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) el.removeAttribute(name);
  else el.setAttribute(name, value === true ? '' : String(value));
}

function dress(el: Element, info: Info): void {
  if (info.cls) el.classList.add(...words(info.cls));
  if (info.text !== undefined) el.setText(info.text);
  for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
  if (info.title !== undefined) setAttribute(el, 'title', info.title);
  if (info.type !== undefined) setAttribute(el, 'type', info.type);
  if (info.placeholder !== undefined) setAttribute(el, 'placeholder', info.placeholder);
  if (info.href !== undefined) setAttribute(el, 'href', info.href);
  if (info.value !== undefined && 'value' in el) el.value = info.value;
  if (!info.parent) return;
  if (info.prepend) info.parent.insertBefore(el, info.parent.firstChild);
  else info.parent.appendChild(el);
}

function make<T extends Element>(el: T, o?: Info | string, parent?: Node, callback?: (el: T) => void): T {
  const info = typeof o === 'string' ? { cls: o } : { ...o };
  dress(el, parent ? { ...info, parent } : info);
  callback?.(el);
  return el;
}

type Tag = keyof HTMLElementTagNameMap;
type SvgTag = keyof SVGElementTagNameMap;

/** The global creation functions, before they are put on `window`. */
export const creators = {
  createEl: <K extends Tag>(tag: K, o?: DomElementInfo | string, cb?: (el: HTMLElementTagNameMap[K]) => void) =>
    make(document.createElement(tag), o, undefined, cb),
  createDiv: (o?: DomElementInfo | string, cb?: (el: HTMLDivElement) => void) =>
    make(document.createElement('div'), o, undefined, cb),
  createSpan: (o?: DomElementInfo | string, cb?: (el: HTMLSpanElement) => void) =>
    make(document.createElement('span'), o, undefined, cb),
  createSvg: <K extends SvgTag>(tag: K, o?: SvgElementInfo | string, cb?: (el: SVGElementTagNameMap[K]) => void) =>
    make(document.createElementNS(SVG, tag), o, undefined, cb),
  createFragment: (cb?: (el: DocumentFragment) => void) => {
    const fragment = document.createDocumentFragment();
    cb?.(fragment);
    return fragment;
  },
};

function documentOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : (node.ownerDocument ?? document);
}

function extendNode(): void {
  extend(Node.prototype, {
    get doc() {
      return documentOf(this);
    },
    get win() {
      return documentOf(this).defaultView ?? window;
    },
    get constructorWin() {
      return window;
    },
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter<T extends Node>(node: T, child: Node | null): T {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other: Node) {
      return Array.from(this.childNodes).indexOf(other as ChildNode);
    },
    setChildrenInPlace(children: Node[]) {
      for (const child of Array.from(this.childNodes)) if (!children.includes(child)) this.removeChild(child);
      children.forEach((child, at) => {
        if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
      });
    },
    appendText(text: string) {
      this.appendChild(documentOf(this).createTextNode(text));
    },
    instanceOf<T>(type: new () => T) {
      return this instanceof type;
    },
    createEl<K extends Tag>(tag: K, o?: DomElementInfo | string, cb?: (el: HTMLElementTagNameMap[K]) => void) {
      return make(documentOf(this).createElement(tag), o, this, cb);
    },
    createDiv(o?: DomElementInfo | string, cb?: (el: HTMLDivElement) => void) {
      return make(documentOf(this).createElement('div'), o, this, cb);
    },
    createSpan(o?: DomElementInfo | string, cb?: (el: HTMLSpanElement) => void) {
      return make(documentOf(this).createElement('span'), o, this, cb);
    },
    createSvg<K extends SvgTag>(tag: K, o?: SvgElementInfo | string, cb?: (el: SVGElementTagNameMap[K]) => void) {
      return make(documentOf(this).createElementNS(SVG, tag), o, this, cb);
    },
  });
}

/** An element and all that hold it, from the inside out. */
export function selfAndParents<T extends Element>(el: T): (T | HTMLElement)[] {
  const parent = el.parentElement;
  return parent ? [el, ...selfAndParents(parent)] : [el];
}

function extendElement(): void {
  extend(Element.prototype, {
    getText() {
      return this.textContent ?? '';
    },
    setText(text: string | DocumentFragment) {
      this.empty();
      if (typeof text === 'string') this.appendText(text);
      else this.append(text);
    },
    addClass(...classes: string[]) {
      this.classList.add(...classes);
    },
    addClasses(classes: string[]) {
      this.classList.add(...classes);
    },
    removeClass(...classes: string[]) {
      this.classList.remove(...classes);
    },
    removeClasses(classes: string[]) {
      this.classList.remove(...classes);
    },
    toggleClass(classes: string | string[], value: boolean) {
      for (const name of words(classes)) this.classList.toggle(name, value);
    },
    hasClass(name: string) {
      return this.classList.contains(name);
    },
    setAttr(name: string, value: string | number | boolean | null) {
      setAttribute(this, name, value);
    },
    setAttrs(values: Record<string, string | number | boolean | null>) {
      for (const [name, value] of Object.entries(values)) setAttribute(this, name, value);
    },
    getAttr(name: string) {
      return this.getAttribute(name);
    },
    matchParent(selector: string, last?: Element) {
      const up = selfAndParents(this);
      const found = up.find((el) => el.matches(selector));
      return found && (!last || up.indexOf(found) <= up.indexOf(last)) ? found : null;
    },
    getCssPropertyValue(property: string, pseudo?: string) {
      return getComputedStyle(this, pseudo).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return documentOf(this).activeElement === this;
    },
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
    findAllSelf(selector: string) {
      const inside = Array.from(this.querySelectorAll(selector));
      return this.matches(selector) ? [this, ...inside] : inside;
    },
  });
  extend(DocumentFragment.prototype, {
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
  });
}

/** Puts every addition on the prototypes of the current window. */
export function extendPrototypes(): void {
  extendNode();
  extendElement();
}
