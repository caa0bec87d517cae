// What ties people to one another, kept up person by person: to find two who share something, nobody is compared with everybody.
import { Handles } from './handles';
import { Companies, type Host } from './named';
import { Pairing, type Member } from './pairs';

/** Handles, company, and pairs worth introducing. */
export class Ties {
  readonly handles = new Handles();
  readonly companies = new Companies();
  private pairing: Pairing | null = null;

  /** Somebody is another than they were, came or went. */
  replace(was: (Member & Host) | undefined, is: (Member & Host) | undefined): void {
    this.companies.replace(was, is);
    if (was?.traits !== is?.traits) {
      for (const handle of was?.traits.handles ?? []) this.handles.drop(handle, was!.person.path);
      for (const handle of is?.traits.handles ?? []) this.handles.put(handle, is!.person.path);
    }
    if (!pairsAlike(was, is)) this.pairing = null;
  }

  /** The pairs among people, looked for again only when somebody who could be one of two has changed. */
  pairsAmong(people: readonly Member[]): Pairing {
    return this.pairing ??= new Pairing(people);
  }
}

/** Whether it makes no difference to any pair that somebody is another. */
function pairsAlike(was: Member | undefined, is: Member | undefined): boolean {
  const [before, now] = [was?.side ?? null, is?.side ?? null];
  return before === now && (now === null || (was!.traits === is!.traits && was!.person.enjoy === is!.person.enjoy));
}
