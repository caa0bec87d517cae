import { open, put, setField } from './fix';
import { atField, type AuditRule, type Example } from './rule';
import { isActive } from './view';

/** People with neither e-mail nor phone nor address on the web. A city tells where they are, not how to reach them. */
export const unreachable: AuditRule = {
  id: 'unreachable',
  group: 'accurate',
  about(one, view) {
    const { emails, phones, urls } = one.person;
    return emails.length + phones.length + urls.length > 0 || !isActive(one) ? null : atField(view, one, 'unreachable', 'email', '');
  },
  fixes: (finding) => [setField(finding, 'email'), setField(finding, 'phone'), setField(finding, 'url'), put(finding, 'archive'), open(finding)],
};

export const unreachableExample: Example = {
  rule: 'unreachable',
  today: '2026-11-23',
  notes: {
    'People/Ana.md': '---\ncircle: friends\ncity: Lyon\n---\n',
    'People/Sam.md': '---\ncircle: friends\nphone: "+33 6 00 00 00 01"\n---\n',
  },
  finds: ['People/Ana.md email'],
};
