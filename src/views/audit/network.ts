import { fullAudit } from '../../core/audit';
import { auditView, type Audited, type AuditView } from '../../core/audit/view';
import type { Finding } from '../../core/finding';
import { reasonsFor, reasonView } from '../../core/reason';
import type { Reason } from '../../core/reason/reason';
import type { Context } from '../context';

/** Everyone as the audit sees them now, what it finds, and what is worth saying to each. */
export interface Look {
  readonly view: AuditView;
  readonly findings: readonly Finding[];
  readonly reasons: (one: Audited) => readonly Reason[];
}

/** Looks at the network again and again: what still stands is not looked at anew. */
export class Network {
  private seen: AuditView | undefined;

  constructor(private readonly context: Context) {}

  /** The network as it is now; findings and reasons are made when they are asked for. */
  look(): Look {
    const { roster, today, surroundings, recent } = this.context;
    const view = auditView(roster(), today(), surroundings(), this.seen);
    this.seen = view;
    let findings: readonly Finding[] | undefined;
    let around: ReturnType<typeof reasonView> | undefined;
    return {
      view,
      get findings() {
        return findings ??= fullAudit(view, roster().findings(today()));
      },
      reasons: (one) => reasonsFor(one, around ??= reasonView(view, recent())),
    };
  }
}
