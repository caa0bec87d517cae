/** Who can be told by what, kept up person by person: an e-mail address, a phone, a name. */
export class Handles {
  /** Handles by whose they are: nearly all are one person's, and not worth a set each. */
  private readonly only = new Map<string, string>();
  private readonly several = new Map<string, Set<string>>();

  /** Somebody has a handle. */
  put(handle: string, path: string): void {
    const several = this.several.get(handle);
    const only = this.only.get(handle);
    if (several) several.add(path);
    else if (only === undefined) this.only.set(handle, path);
    else {
      this.several.set(handle, new Set([only, path]));
      this.only.delete(handle);
    }
  }

  /** Somebody has it no more. */
  drop(handle: string, path: string): void {
    const several = this.several.get(handle);
    several?.delete(path);
    if (several && several.size > 1) return;
    this.several.delete(handle);
    this.only.delete(handle);
    for (const rest of several ?? []) this.only.set(handle, rest);
  }

  /** Whose note a handle leads to; of several the first by path. */
  holderOf(handle: string): string | undefined {
    return this.only.get(handle) ?? [...(this.several.get(handle) ?? [])].sort()[0];
  }

  /** The handles several have, with the paths of all of them, in no order. */
  shared(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.several;
  }
}
