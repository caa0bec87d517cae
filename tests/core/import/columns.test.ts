import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/core/import/columns';
import type { TableRow } from '../../../src/core/import/table';
import { linesOf } from '../vcard/round';

/** Rows of cells between bars, the first on line 1. */
function rowsOf(...rows: readonly string[]): TableRow[] {
  return rows.map((row, index) => ({ line: index + 1, cells: row.split('|') }));
}

/** Everyone a table tells of: the line of the file, what their card says, and their days. */
function told(...rows: readonly string[]): string[][] {
  const { people, problems } = readTable(rowsOf(...rows));
  expect(problems).toEqual([]);
  return people.map(({ card, singles }) => [String(card.line), ...linesOf(card), ...[...singles].map((pair) => pair.join(' '))]);
}

/** What the card of one row says, its columns by name; `Phone` is there so that the head is known by it. */
function says(columns: Readonly<Record<string, string>>): string[] {
  const all = { Name: '', Phone: '', ...columns };
  return told(Object.keys(all).join('|'), Object.values(all).join('|')).flatMap(([, ...lines]) => lines);
}

describe('the head of a table', () => {
  it.each([
    'Name|Phone', 'name|e-mail', 'First Name|Last Name', 'Given Name|Family Name', 'Email|Company', 'E-mail Address|URL', 'Email Address|Birthday',
    'E-mail 1 - Value|Phone 1 - Value', 'Organization|Organisation 1 - Name', 'Organization Name|Phone', ' Name | Phone ', 'x|Name|y|Phone',
  ])('is known by two of its columns: %s', (head) => {
    expect(told(head, 'a|b|c|d')).toHaveLength(1);
  });

  it.each([
    'Name|Colour', 'Nickname|Phone', 'Name of a dog|Phone', 'Last Name 2|Phone', 'Name', '', 'Name;Phone',
  ])('is not known by fewer: %s', (head) => {
    expect(readTable(rowsOf(head, 'a|b'))).toEqual({ people: [], problems: [{ rule: 'no-people', line: 1, given: head.replaceAll('|', ', ') }] });
  });

  it('may come after rows about the table, which are nobody', () => {
    expect(told('Contacts|of|2026', 'Name|made on Monday', 'Name|Phone', 'Ana|12345')).toEqual([['4', 'FN:Ana', 'TEL:12345']]);
  });

  it('says what it found where none is there, no more than one line of it', () => {
    expect(readTable([{ line: 3, cells: ['a', 'x'.repeat(90)] }]).problems).toEqual([{ rule: 'no-people', line: 3, given: `a, ${'x'.repeat(77)}` }]);
    expect(readTable([])).toEqual({ people: [], problems: [{ rule: 'no-people', line: 1, given: '' }] });
  });

  it('may have blanks around its names', () => {
    expect(told(' Name | Phone|Colour ', 'Ana|1|red')).toEqual([['2', 'FN:Ana', 'TEL:1', 'X-COLOUR:red']]);
  });

  it('may be in any case', () => {
    expect(told('FIRST NAME|last name|e-MAIL|Notes|notes', 'Ana|Ruiz|ana@example.org|tea|milk')).toEqual([['2', 'FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'EMAIL:ana@example.org', 'NOTE:tea', 'X-NOTES-5:milk']]);
    expect(told('first name|LAST NAME|url|connected on', 'Ana|Ruiz|https://a.example|05 Mar 2021')).toEqual([['2', 'FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'URL:https://a.example', 'met 2021-03-05']]);
  });
});

describe('a row', () => {
  it('is somebody on the line it begins on; one of blanks is nobody', () => {
    expect(told('Name|Phone', 'Ana|1', ' | ', '', 'Sam|2')).toEqual([['2', 'FN:Ana', 'TEL:1'], ['5', 'FN:Sam', 'TEL:2']]);
  });

  it('may be shorter than the head, or longer', () => {
    expect(told('Name|Phone|Notes', 'Ana', 'Sam| 2 ||more| |  even more ')).toEqual([['2', 'FN:Ana'], ['3', 'FN:Sam', 'TEL:2', 'X-4:more', 'X-6:even more']]);
  });

  it('keeps what no property is made for, by the column’s name', () => {
    expect(says({ 'Favourite  colour': 'red', '(Shoe) size, EU': ' 38 ', '': 'x', Höhe: '1,8; m', '***': 'y' })).toEqual(['X-FAVOURITE-COLOUR:red', 'X-SHOE-SIZE-EU:38', 'X-COLUMN:x', 'X-H-HE:1\\,8\\; m', 'X-COLUMN:y']);
  });

  it('keeps both of two columns of one name', () => {
    expect(told('Name|Phone|Notes|Notes|Phone', 'Ana|1|tea|milk|2')).toEqual([['2', 'FN:Ana', 'TEL:1', 'NOTE:tea', 'X-NOTES-4:milk', 'X-PHONE-5:2']]);
  });
});

describe('a table of LinkedIn', () => {
  const HEAD = 'First Name|Last Name|URL|Email Address|Company|Position|Connected On';

  it('tells of a connection and its day', () => {
    expect(told('Notes:', 'Some addresses are missing, others|not', HEAD, 'Greta|Holm|https://l.example/in/greta,1|greta@nordvik.example|Nordvik, Holm & Co|Partner|05 Mar 2021')).toEqual([
      ['4', 'FN:Greta Holm', 'N:Holm;Greta;;;', 'URL:https://l.example/in/greta,1', 'EMAIL:greta@nordvik.example', 'ORG:Nordvik\\, Holm & Co', 'TITLE:Partner', 'met 2021-03-05'],
    ]);
  });

  it.each([
    ['17 Oct 2024', 'met 2024-10-17'], ['2024-10-17', 'met 2024-10-17'], ['10/17/2024', 'met 2024-10-17'], ['last year', 'X-CONNECTED-ON:last year'], ['', ''],
  ])('reads the day %s', (day, expected) => {
    expect(told(HEAD, `Ana||||||${day}`)).toEqual([['2', 'FN:Ana', 'N:;Ana;;;', expected].filter((line) => line !== '')]);
  });

  it('keeps columns that came to be since', () => {
    expect(told(`${HEAD}|Followed`, '|Ruiz||||||yes')).toEqual([['2', 'FN:Ruiz', 'N:Ruiz;;;;', 'X-FOLLOWED:yes']]);
  });
});

describe('a table of an address book', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a name shown', { Name: 'Ana Ruiz' }, ['FN:Ana Ruiz']],
    ['a name shown under another name', { 'Full Name': 'Ana Ruiz' }, ['FN:Ana Ruiz']],
    ['a name in parts', { 'Name Prefix': 'Dr.', 'First Name': 'Ana', 'Middle Name': 'Sol', 'Last Name': 'Ruiz', 'Name Suffix': 'PhD' }, ['FN:Dr. Ana Sol Ruiz PhD', 'N:Ruiz;Ana;Sol;Dr.;PhD']],
    ['a name in parts as they were called before', { Name: 'Ana', 'Given Name': 'Ana', 'Additional Name': 'Sol', 'Family Name': 'Ruiz' }, ['FN:Ana', 'N:Ruiz;Ana;Sol;;']],
    ['a name of one part', { 'Family Name': 'Ruiz' }, ['FN:Ruiz', 'N:Ruiz;;;;']],
    ['other names', { Nickname: 'Anita, la', 'Phonetic First Name': 'AH-na', 'Phonetic Last Name': 'roo-EETH' }, ['NICKNAME:Anita\\, la', 'X-PHONETIC-FIRST-NAME:AH-na', 'X-PHONETIC-LAST-NAME:roo-EETH']],
    ['how a name was said before', { 'Yomi Name': 'ruisu' }, ['X-PHONETIC-LAST-NAME:ruisu']],
    ['an address, a number and a page without numbers', { Email: 'a@example.org', Phone: '1', URL: 'https://a.example/?a,b' }, ['EMAIL:a@example.org', 'TEL:1', 'URL:https://a.example/?a,b']],
    ['the same by other names', { 'E-mail': 'a@example.org', 'Mobile Phone': '1', Website: 'https://a.example' }, ['EMAIL:a@example.org', 'TEL:1', 'URL:https://a.example']],
    ['an address by its whole name', { 'Email Address': 'a@example.org' }, ['EMAIL:a@example.org']],
    ['the first of two names for one thing, and the other as it stands', { Email: 'a@example.org', 'Email Address': 'b@example.org' }, ['EMAIL:a@example.org', 'X-EMAIL-ADDRESS:b@example.org']],
    ['a firm', { 'Organization Name': 'Atlas, Maps', 'Organization Title': 'Dean', 'Organization Department': 'Sea' }, ['ORG:Atlas\\, Maps;Sea', 'TITLE:Dean']],
    ['a firm as it was called before', { 'Organization 1 - Name': 'Atlas', 'Organization 1 - Title': 'Dean', 'Organization 1 - Department': 'Sea' }, ['ORG:Atlas;Sea', 'TITLE:Dean']],
    ['a company and a position', { Company: 'Atlas', Position: 'Dean' }, ['ORG:Atlas', 'TITLE:Dean']],
    ['an organization and an occupation', { Organization: 'Atlas', Occupation: 'Dean' }, ['ORG:Atlas', 'TITLE:Dean']],
    ['an organisation', { Organisation: 'Atlas' }, ['ORG:Atlas']],
    ['a department alone', { 'Organization Department': 'Sea' }, ['ORG:;Sea']],
    ['a birthday', { Birthday: '1990-11-05' }, ['BDAY:19901105']],
    ['a birthday without its year', { Birthday: ' --06-21' }, ['BDAY:--0621']],
    ['a birthday of another form as it stands', { Birthday: '21-06-1990' }, ['BDAY:21-06-1990']],
    ['a birthday with more as it stands', { Birthday: '1990-11-05 or so' }, ['BDAY:1990-11-05 or so']],
    ['a birthday after something as it stands', { Birthday: 'ca. 1990-11-05' }, ['BDAY:ca. 1990-11-05']],
    ['a day said in words as it stands', { 'Event 1 - Value': 'May--June' }, ['X-ABDATE:May--June']],
    ['columns with names like that of LinkedIn’s', { Name: 'Ana', 'First connected on': '05 Mar 2021', 'Connected on foot': 'yes' }, ['FN:Ana', 'X-FIRST-CONNECTED-ON:05 Mar 2021', 'X-CONNECTED-ON-FOOT:yes']],
    ['groups', { Labels: '* myContacts ::: Clients ::: 2 * 2' }, ['CATEGORIES:myContacts', 'CATEGORIES:Clients', 'CATEGORIES:2 * 2']],
    ['groups as they were called before', { 'Group Membership': '* Friends' }, ['CATEGORIES:Friends']],
    ['a picture, remarks and a hobby', { Photo: 'https://p.example/a,b', Notes: 'One.\nTwo; three.', Hobby: 'chess' }, ['PHOTO:https://p.example/a,b', 'NOTE:One.\\nTwo\\; three.', 'HOBBY:chess']],
  ])('tells of %s', (_, columns, lines) => {
    expect(says(columns)).toEqual(lines);
  });

  it.each<[string, string, string]>([['E-mail', 'EMAIL', 'a@example.org'], ['Phone', 'TEL', '+33 6'], ['Website', 'URL', 'https://a.example/?a,b']])('tells of each %s and its kind', (column, name, value) => {
    const kinds = ['* Work', 'HOME', 'Mobile', '*Other', 'Work Fax', 'School (old)', '', '*', 'My Work', 'Work*', 'Fax ::: Home'];
    const columns = Object.fromEntries(kinds.flatMap((kind, index) => [[`${column} ${index + 1} - ${index === 1 ? 'Type' : 'Label'}`, kind], [`${column} ${index + 1} - Value`, `${value}${index + 1}`]]));
    expect(says(columns)).toEqual([
      `${name};TYPE=work:${value}1`, `${name};TYPE=home:${value}2`, `${name};TYPE=cell:${value}3`, `${name};TYPE=other:${value}4`,
      `${name}:${value}5`, `X-LABEL-${name}-5:Work Fax`, `${name}:${value}6`, `X-LABEL-${name}-6:School (old)`, `${name}:${value}7`, `${name}:${value}8`,
      `${name}:${value}9`, `X-LABEL-${name}-9:My Work`, `${name}:${value}10`, `X-LABEL-${name}-10:Work*`, `${name};TYPE=fax:${value}11`,
    ]);
  });

  it('tells of several values of one cell', () => {
    expect(says({ 'E-mail 1 - Label': 'Work', 'E-mail 1 - Value': 'a@example.org ::: b@example.org', 'Event 1 - Label': 'Met', 'Event 1 - Value': '2012-06-30 :::  --07-01' })).toEqual([
      'EMAIL;TYPE=work:a@example.org', 'EMAIL;TYPE=work:b@example.org', 'item1.X-ABDATE:2012-06-30', 'item1.X-ABLabel:Met', 'item2.X-ABDATE:1604-07-01', 'item2.X-ABLabel:Met',
    ]);
  });

  it('tells of days, relations and fields of the user’s by their labels', () => {
    expect(says({
      'Event 1 - Label': 'Anniversary', 'Event 1 - Value': '2012-06-30', 'Event 2 - Value': '--06-21', 'Relation 1 - Type': 'Brother', 'Relation 1 - Value': 'Paolo', 'Custom Field 1 - Label': 'Shoe size', 'Custom Field 1 - Value': '38',
    })).toEqual(['item1.X-ABDATE:2012-06-30', 'item1.X-ABLabel:Anniversary', 'X-ABDATE:1604-06-21', 'item2.X-ABRELATEDNAMES:Paolo', 'item2.X-ABLabel:Brother', 'item3.X-CUSTOM:38', 'item3.X-ABLabel:Shoe size']);
  });

  it('tells of up to twenty of each, whichever of them are there, and keeps what comes after', () => {
    expect(says({ 'Phone 1 - Value': '1', 'Phone 20 - Label': 'Home', 'Phone 20 - Value': '20', 'Phone 21 - Value': '21', 'Address 20 - City': 'Rabat', 'Address 21 - City': 'Fès' })).toEqual([
      'TEL:1', 'TEL;TYPE=home:20', 'ADR:;;;Rabat;;;', 'X-PHONE-21-VALUE:21', 'X-ADDRESS-21-CITY:Fès',
    ]);
  });

  it('keeps a label of nothing', () => {
    expect(says({ 'Custom Field 1 - Label': 'Vegetarian', 'Address 1 - Label': 'Home', 'E-mail 2 - Type': 'Work' })).toEqual(['X-CUSTOM-FIELD-1-LABEL:Vegetarian', 'X-ADDRESS-1-LABEL:Home', 'X-E-MAIL-2-TYPE:Work']);
  });

  it('tells of an address in its parts and as a whole', () => {
    expect(says({
      'Address 1 - Label': '* Home', 'Address 1 - Formatted': 'Via Roma 3\nTorino', 'Address 1 - Street': 'Via Roma 3', 'Address 1 - City': 'Torino', 'Address 1 - PO Box': '12', 'Address 1 - Region': 'TO',
      'Address 1 - Postal Code': '10121', 'Address 1 - Country': 'Italy', 'Address 1 - Extended Address': 'B, 2',
      'Address 2 - Type': '*Work', 'Address 2 - City': 'Rabat', 'Address 3 - Label': '* ', 'Address 3 - Formatted': 'Fès', 'Address 4 - Label': 'Near 2*', 'Address 4 - Country': 'Peru',
    })).toEqual([
      'ADR;TYPE=home:12;B\\, 2;Via Roma 3;Torino;TO;10121;Italy', 'LABEL;TYPE=home:Via Roma 3\\nTorino', 'ADR;TYPE=work:;;;Rabat;;;', 'LABEL:Fès', 'ADR;TYPE=near 2*:;;;;;;Peru',
    ]);
  });
});
