import { extend, selfAndParents } from './dom';

/** Obsidian's additions to HTMLElement, SVGElement, Document and UIEvent: display, styles, delegated listeners. */

type Listener = (this: unknown, evt: Event, target: HTMLElement) => unknown;
interface Delegated { type: string; selector: string; listener: Listener; attached: (evt: Event) => void }

// Kept beside the elements, so that `off` finds what `on` attached.
const delegated = new WeakMap<object, Delegated[]>();

const delegation = {
  on(this: EventTarget, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions | boolean) {
    const attached = (evt: Event): void => {
      const from = evt.target instanceof Element ? evt.target.closest(selector) : null;
      if (from instanceof HTMLElement && (this as Node).contains(from)) listener.call(this, evt, from);
    };
    delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, attached }]);
    this.addEventListener(type, attached, options);
  },
  off(this: EventTarget, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions | boolean) {
    const all = delegated.get(this) ?? [];
    const same = (d: Delegated): boolean => d.type === type && d.selector === selector && d.listener === listener;
    for (const found of all.filter(same)) this.removeEventListener(type, found.attached, options);
    delegated.set(this, all.filter((d) => !same(d)));
  },
};

const styles = {
  setCssStyles(this: HTMLElement | SVGElement, values: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, values);
  },
  setCssProps(this: HTMLElement | SVGElement, values: Record<string, string>) {
    for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value);
  },
};

const displayBefore = new WeakMap<HTMLElement, string>();

/** Puts the HTMLElement part on the prototypes of the current window. */
export function extendHtml(): void {
  extend(HTMLElement.prototype, { ...delegation, ...styles });
  extend(SVGElement.prototype, styles);
  extend(Document.prototype, delegation);
  extend(HTMLElement.prototype, {
    show() {
      if (this.style.display === 'none') this.style.display = displayBefore.get(this) ?? '';
    },
    hide() {
      if (this.style.display === 'none') return;
      displayBefore.set(this, this.style.display);
      this.style.display = 'none';
    },
    toggle(show: boolean) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible: boolean) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      return this.isConnected && selfAndParents<HTMLElement>(this).every((el) => getComputedStyle(el).display !== 'none');
    },
    get innerWidth() {
      const style = getComputedStyle(this);
      return this.clientWidth - (parseFloat(style.paddingLeft) || 0) - (parseFloat(style.paddingRight) || 0);
    },
    get innerHeight() {
      const style = getComputedStyle(this);
      return this.clientHeight - (parseFloat(style.paddingTop) || 0) - (parseFloat(style.paddingBottom) || 0);
    },
    onClickEvent(listener: (this: HTMLElement, evt: MouseEvent) => unknown, options?: AddEventListenerOptions | boolean) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener: () => unknown, once?: boolean) {
      let inside = this.isConnected;
      const observer = new MutationObserver(() => {
        if (this.isConnected && !inside) {
          if (once) observer.disconnect();
          listener();
        }
        inside = this.isConnected;
      });
      observer.observe(this.doc, { childList: true, subtree: true });
      return () => { observer.disconnect(); };
    },
    // There is one window here, so nothing ever migrates.
    onWindowMigrated() {
      return () => undefined;
    },
    trigger(type: string) {
      this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    },
  });
  extend(UIEvent.prototype, {
    get targetNode() {
      return this.target instanceof Node ? this.target : null;
    },
    get win() {
      return window;
    },
    get doc() {
      return document;
    },
    instanceOf<T>(type: new () => T) {
      return this instanceof type;
    },
  });
}
