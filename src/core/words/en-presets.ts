import { count, list } from './en-counting';

/** Tables of circles to begin with, and what is asked before one is taken. */
export const EN_PRESETS = {
  page: ['Ready-made circles', 'Tables to begin with. You are asked before anything is replaced.'],
  names: { dunbar: 'Dunbar’s layers', work: 'Clients, connectors, colleagues', kith: 'Kith’s eight circles' },
  about: {
    dunbar: 'How many people one mind keeps up with: 5, 15, 50 and 150, each with those inside it.',
    work: 'Buckets for work: whom you work for, whom you meet others through, whom you work with.',
    kith: 'The table a new vault begins with.',
  },
  circles: { dunbar: ['closest', 'close', 'friends', 'acquaintances'], work: ['clients', 'connectors', 'colleagues'] },
  row: (name: string, cadence: string, size: number | null) => `${name} · ${cadence}${size === null ? '' : ` · ${count(size, 'person', 'people')}`}`,
  before: 'Your circles now',
  after: 'Your circles then',
  left: (circles: readonly string[]) => `Not in the new table: ${list(circles)}. Their notes stay as they are; without a cadence of their own they would not fall due.`,
  leftCircle: (circle: string, people: number) => `${circle} (${count(people, 'person', 'people')})`,
  noneLeft: 'Everybody’s circle is in the new table.',
  replace: 'Replace my circles',
  add: 'Add what is missing',
  cancel: 'Leave them',
} as const;
