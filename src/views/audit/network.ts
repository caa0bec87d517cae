import { fullAudit } from '../../core/audit';
import { auditView, type AuditView } from '../../core/audit/view';
import type { Finding } from '../../core/finding';
import { reasonsFor, reasonView } from '../../core/reason';
import type { Reason } from '../../core/reason/reason';
import type { Context } from '../context';

/** Everyone as the audit sees them now, what it finds, and what is worth saying to each. */
export interface Look {
  readonly view: AuditView;
  readonly findings: readonly Finding[];
  /** What every rule finds, those that are switched off included. */
  readonly everything: () => readonly Finding[];
  /** By the path of their note. */
  readonly reasons: (path: string) => readonly Reason[];
}

/** Looks at the network again and again: what still stands is not looked at anew. */
export class Network {
  private seen: AuditView | undefined;

  constructor(private readonly context: Pick<Context, 'roster' | 'today' | 'surroundings' | 'recent'>) {}

  /** The network as it is now; all of it is made when it is asked for. */
  look(): Look {
    const { roster, today, surroundings, recent } = this.context;
    let view: AuditView | undefined;
    let findings: readonly Finding[] | undefined;
    let around: ReturnType<typeof reasonView> | undefined;
    const seen = (): AuditView => view ??= this.seen = auditView(roster(), today(), surroundings(), this.seen);
    return {
      get view() {
        return seen();
      },
      get findings() {
        return findings ??= fullAudit(seen(), roster().findings(today()));
      },
      everything: () => fullAudit(seen(), roster().findings(today()), new Set()),
      reasons: (path) => {
        const one = seen().byPath.get(path);
        return one ? reasonsFor(one, around ??= reasonView(seen(), recent())) : [];
      },
    };
  }
}
