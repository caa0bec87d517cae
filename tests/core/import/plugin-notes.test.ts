import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/core/frontmatter';
import { readPluginNote } from '../../../src/core/import/plugin-notes';
import { LEXICON } from '../reading';
import { linesOf } from '../vcard/round';

/** What a note with these fields tells: lines of a card, fields of one value, dated lines; null when it is no plugin's. */
function told(fields: Fields): string[] | null {
  const read = readPluginNote('Ana.md', fields, LEXICON, { lastContact: 'last seen' });
  return read && [...linesOf(read.card), ...[...read.singles].map((pair) => pair.join(' = ')), ...read.logged];
}

it('a note of a plugin is told of by its path, at its beginning', () => {
  expect(readPluginNote('People/Ana.md', { 'prm-tier': 'close' }, LEXICON, { lastContact: '' })).toEqual({
    path: 'People/Ana.md', card: { line: 1, properties: [{ group: null, name: 'CATEGORIES', params: [], value: 'close' }] }, singles: new Map(), logged: [], remarks: [], left: [],
  });
});

it.each<Fields>([{}, { type: 'person', company: 'x', category: 'close' }, { prm: 1, 'a-prm-b': 2 }, { interactions: 'x' }, { N: 'x', TEL: '1', 'X.GN': 'y', name: 'z', 'N.GNX': 'a', MYUID: 'b', UIDS: 'c', 'A EMAIL[HOME]': 'd', 'XN.GN': 'e' }])('no plugin keeps a note of %j', (fields) => {
  expect(told(fields)).toBeNull();
});

describe('a note of Personal CRM', () => {
  it('has a tier, how often, when last and what else', () => {
    expect(told({
      'prm-tier': ['CLOSE', 'unheard'], 'prm-cadence': 45, 'prm-last-contacted': '2026-09-14T10:00', 'prm-snooze-until': '2027-01-05', 'prm-paused': true, 'prm-birthday': '1985-04-17', company: 'Falk, Roth', title: 'Dean', location: 'Bern',
    })).toEqual(['CATEGORIES:CLOSE', 'BDAY:19850417', 'ORG:Falk\\, Roth', 'TITLE:Dean', 'ADR:;;;Bern;;;', 'cadence = 45 days', 'snooze = 2027-01-05', 'resting = true', '2026-09-14: last seen']);
  });

  it.each<[Fields, string[]]>([
    [{ 'prm-cadence': '7' }, ['cadence = 7 days']], [{ 'prm-cadence': 0 }, []], [{ 'prm-cadence': '45 days' }, []], [{ 'prm-cadence': 'x45' }, []], [{ 'prm-cadence': null }, []],
    [{ 'prm-paused': false }, []], [{ 'prm-paused': 'true' }, []], [{ 'prm-snooze-until': 'soon' }, []], [{ 'prm-last-contacted': 'on 2026-09-14' }, []],
    [{ 'prm-birthday': '04-17' }, ['BDAY:--0417']], [{ 'prm-birthday': '--04-17' }, ['BDAY:--0417']], [{ 'prm-birthday': '17.4.' }, []], [{ 'prm-birthday': '85-04-17' }, []], [{ 'prm-birthday': '04-17 or so' }, []],
  ])('may say less: %j', (fields, lines) => {
    expect(told(fields)).toEqual(lines);
  });
});

describe('a note of Orbit', () => {
  it.each<[Fields, string[]]>([
    [{ last_contact: '2026-10-01', frequency: 'Bi-Annually', category: 'friends' }, ['CATEGORIES:friends', 'cadence = 6 months', '2026-10-01: last seen']],
    [{ frequency: 'Daily' }, ['cadence = 1 day']], [{ frequency: 'weekly' }, ['cadence = 1 week']], [{ frequency: 'Bi-Weekly' }, ['cadence = 2 weeks']], [{ frequency: 'MONTHLY' }, ['cadence = 1 month']],
    [{ frequency: 'quarterly' }, ['cadence = 3 months']], [{ frequency: 'yearly' }, ['cadence = 1 year']], [{ frequency: '5 weeks' }, ['cadence = 5 weeks']],
    [{ frequency: 'whenever' }, []], [{ frequency: 'constructor' }, []], [{ frequency: null }, []], [{ last_contact: '' }, []],
  ])('says how often in its own words: %j', (fields, lines) => {
    expect(told(fields)).toEqual(lines);
  });
});

it('a note of Friend Tracker has interactions, those that have a day', () => {
  expect(told({ relationship: 'friends', interactions: [{ date: '2026-08-20', text: ' on the\n island ' }, { date: '2026-08-21' }, { date: '2026-08-22', text: 'x: ' }, { date: 'soon', text: 'y' }, { text: 'z' }, null, 'w'] })).toEqual([
    'CATEGORIES:friends', '2026-08-20: on the island', '2026-08-21', '2026-08-22: x:',
  ]);
  expect(told({ interactions: [] })).toEqual([]);
});

describe('a note of VCF Contacts', () => {
  it('is a card', () => {
    expect(told({
      'N.PREFIX': 'Dr.', 'N.GN': 'Nora', 'N.MN': 'Elsa', 'N.FN': 'Marchetti', 'N.SUFFIX': 'PhD', FN: 'Nora M.', 'EMAIL[HOME]': 'a,b@example.org', 'TEL[1:CELL]': '+39 1', 'TEL[2:CELL]': 2, EMAIL: 'c@example.org', 'URL[]': 'https://a.example',
      'SOCIALPROFILE[Linkedin]': 'https://l.example', PHOTO: 'https://p.example/a,b', SOURCE: 'https://s.example/a,b', 'IMPP[X]': 'xmpp:a,b', UID: 'urn:u,1', ORG: 'Archivio, Civico', TITLE: 'Archivist; chief', BDAY: '1991-01-05', ANNIVERSARY: '2014-09-06T00:00',
      'ADR[HOME].PO': '12', 'ADR[HOME].EXT': 'B', 'ADR[HOME].STREET': 'Via, 15', 'ADR[HOME].LOCALITY': 'Pavia', 'ADR[HOME].REGION': 'PV', 'ADR[HOME].POSTAL': '27100', 'ADR[HOME].COUNTRY': 'Italy', 'ADR[WORK].LOCALITY': 'Milano',
      CATEGORIES: 'friends, Archives', GENDER: 'F', 'NICKNAME': ['Norina', 'Nori'], 'X-A[b]': 'c', VERSION: '4.0', PRODID: 'x', N: 'y', title: 'mine', 'TEL[': 'z',
    })).toEqual([
      'FN:Nora M.', 'N:Marchetti;Nora;Elsa;Dr.;PhD', 'EMAIL;TYPE=HOME:a,b@example.org', 'TEL;TYPE=CELL:+39 1', 'TEL;TYPE=CELL:2', 'EMAIL:c@example.org', 'URL:https://a.example', 'SOCIALPROFILE;TYPE=Linkedin:https://l.example', 'PHOTO:https://p.example/a,b',
      'SOURCE:https://s.example/a,b', 'IMPP;TYPE=X:xmpp:a,b', 'UID:urn:u,1', 'ORG:Archivio\\, Civico', 'TITLE:Archivist\\; chief', 'BDAY:19910105', 'ANNIVERSARY:20140906',
      'ADR;TYPE=HOME:12;B;Via\\, 15;Pavia;PV;27100;Italy', 'ADR;TYPE=WORK:;;;Milano;;;', 'CATEGORIES:friends', 'CATEGORIES:Archives', 'GENDER:F', 'NICKNAME:Norina\\, Nori', 'X-A;TYPE=b:c',
    ]);
  });

  it.each<[Fields, string[]]>([
    [{ 'N.GN': 'Nora', 'N.PREFIX': 'Dr.' }, ['FN:Dr. Nora', 'N:;Nora;;Dr.;']], [{ 'N.GN': 'Nora', 'N.MN': 'Elsa', 'N.FN': 'Falk', 'N.SUFFIX': 'PhD' }, ['FN:Nora Elsa Falk PhD', 'N:Falk;Nora;Elsa;;PhD']], [{ 'N.FN': 'Marchetti' }, ['FN:Marchetti', 'N:Marchetti;;;;']], [{ FN: 'Nora' }, ['FN:Nora']], [{ UID: 'u1' }, ['UID:u1']],
    [{ BDAY: '--01-05' }, ['BDAY:--0105']], [{ 'EMAIL[WORK]': 'a@example.org' }, ['EMAIL;TYPE=WORK:a@example.org']], [{ 'TEL[WORK]': '1' }, ['TEL;TYPE=WORK:1']], [{ 'URL[WORK]': 'x' }, ['URL;TYPE=WORK:x']],
    [{ 'ADR[WORK].LOCALITY': 'Pavia' }, ['ADR;TYPE=WORK:;;;Pavia;;;']], [{ 'SOCIALPROFILE[x]': 'y' }, ['SOCIALPROFILE;TYPE=x:y']], [{ UID: 'u1', ANNIVERSARY: 'in May' }, ['UID:u1']],
    [{ UID: 'u1', ADR: 'Via 15; Pavia' }, ['UID:u1', 'ADR:Via 15\\; Pavia']], [{ UID: 'u1', 'ADR.LOCALITY': 'Pavia' }, ['UID:u1', 'ADR:;;;Pavia;;;']],
    [{ UID: 'u1', 'TEL[12:CELL]': '1', 'myTEL[CELL]': '2' }, ['UID:u1', 'TEL;TYPE=CELL:1']], [{ UID: 'u1', LOCATION: 'Pavia', 'GEO.LAT': '1' }, ['UID:u1', 'LOCATION:Pavia', 'GEO:1']],
    [{ UID: 'u1', 'X-URL': 'a,b', 'URL-B': 'a,b' }, ['UID:u1', 'X-URL:a\\,b', 'URL-B:a\\,b']], [{ UID: 'u1', 'ORG[WORK]': 'Falk, Roth' }, ['UID:u1', 'ORG:Falk\\, Roth']],
  ])('is known by any of its fields: %j', (fields, lines) => {
    expect(told(fields)).toEqual(lines);
  });
});

it('a note may be of two plugins', () => {
  expect(told({ 'prm-cadence': 45, interactions: [{ date: '2026-08-20', text: 'x' }], UID: 'u1' })).toEqual(['UID:u1', 'cadence = 45 days', '2026-08-20: x']);
});
