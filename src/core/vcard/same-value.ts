// When two values of a field are one, whoever wrote them.
import { mailKey, samePhone } from '../new-person';
import { fold } from '../spelling';
import type { ListField, Said } from './said';

/** Whether two values of a field are the same thing, written otherwise: `06 12…` and `+33 6 12…` */
export function isSameValue(field: ListField | Said['field'], a: string, b: string): boolean {
  switch (field) {
    case 'name': case 'vcard': return a === b;
    case 'email': return mailKey(a) === mailKey(b);
    case 'phone': return a === b || samePhone(a, b);
    case 'url': return urlKey(a) === urlKey(b);
    default: return fold(a) === fold(b);
  }
}

function urlKey(url: string): string {
  return url.trim().replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
