import type { EventRef } from 'obsidian';
import type { EventRef as HostEventRef } from './events';

/** Something with a life: what is registered while it is loaded goes when it is unloaded. */
export class Component {
  _loaded = false;
  private readonly cleanups: (() => unknown)[] = [];
  private readonly children: Component[] = [];

  load(): unknown {
    if (this._loaded) return undefined;
    this._loaded = true;
    const result: unknown = this.onload();
    for (const child of [...this.children]) child.load();
    return result;
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    while (this.children.length > 0) this.children.pop()?.unload();
    while (this.cleanups.length > 0) this.cleanups.pop()?.();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.children.push(component);
    if (this._loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const at = this.children.indexOf(component);
    if (at >= 0) {
      this.children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => { (ref as HostEventRef).owner.offref(ref); });
  }

  registerDomEvent(el: EventTarget, type: string, callback: (evt: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => { el.removeEventListener(type, listener, options); });
  }

  registerInterval(id: number): number {
    this.register(() => { clearInterval(id); });
    return id;
  }
}
