/** A vault of somebody who kept people in other ways before: by folder, by tag, by fields of other plugins. */
export const OTHER_WAYS: Readonly<Record<string, string>> = {
  'Start here.md': 'People, a network and a few friends.\n',
  'People/Ana Almeida.md': '- 2026-11-03 call: caught up\n- 2026-10-02 lunch\n',
  'People/Bo Brandt.md': '- 2026-09-03 call: the boat\n',
  'People/Chloé Castro.md': '',
  'Network/Dmitri Salo.md': '---\nlast_contact: 2026-08-01\n---\n',
  'Network/Esther Ito.md': '---\nfrequency: 2 months\nlast_contact: 2026-08-01\n---\n- 2026-08-01 coffee\n',
  'Network/Farid Koch.md': '---\ntags: [friend]\n---\n',
};
