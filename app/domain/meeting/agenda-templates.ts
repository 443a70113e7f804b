import { isCouncilProfile, type Profile } from '../body/profile';
import type { PlannedItem } from './standing-items';

export type AgendaTemplate = {
  readonly key: string;
  readonly name: string;
  readonly items: readonly PlannedItem[];
};

const PRIVATE: PlannedItem = {
  title: 'Private part: exclusion of the press and public',
  kind: 'private-part',
  minutes: 5,
};

const BOARD: readonly AgendaTemplate[] = [
  {
    key: 'board-reports',
    name: 'Reports of an ordinary board meeting',
    items: [
      { title: 'Chief Executive’s report', kind: 'assurance', minutes: 15 },
      { title: 'Quality and performance', kind: 'assurance', minutes: 20 },
      { title: 'Finance report', kind: 'assurance', minutes: 15 },
      { title: 'Risk register', kind: 'assurance', minutes: 10 },
      { title: 'Reports of committees', kind: 'information', minutes: 10 },
    ],
  },
  {
    key: 'board-year',
    name: 'Once a year: review and appointments',
    items: [
      { title: 'Register of interests', kind: 'assurance', minutes: 5 },
      { title: 'Scheme of delegation', kind: 'decision', minutes: 10 },
      { title: 'Appointments to committees', kind: 'decision', minutes: 10 },
      { title: 'How the Board works: review of the year', kind: 'information', minutes: 20 },
    ],
  },
  { key: 'private', name: 'A private part', items: [PRIVATE] },
];

const COMMITTEE: readonly AgendaTemplate[] = [
  {
    key: 'committee-reports',
    name: 'Reports of an ordinary committee meeting',
    items: [
      { title: 'Finance report', kind: 'assurance', minutes: 20 },
      { title: 'Internal audit progress', kind: 'assurance', minutes: 15 },
      { title: 'Risk register', kind: 'assurance', minutes: 15 },
      { title: 'What goes to the Board', kind: 'decision', minutes: 5 },
    ],
  },
  { key: 'private', name: 'A private part', items: [PRIVATE] },
];

const COUNCIL: readonly AgendaTemplate[] = [
  {
    key: 'council-usual',
    name: 'Usual business',
    items: [
      { title: 'Forward plan of key decisions', kind: 'information', minutes: 5 },
      { title: 'References from Overview and Scrutiny', kind: 'information', minutes: 10 },
      { title: 'Work programme', kind: 'information', minutes: 10 },
    ],
  },
  { key: 'private', name: 'Part B, not open to the public', items: [PRIVATE] },
];

const GENERAL_MEETING: readonly AgendaTemplate[] = [
  {
    key: 'annual-general',
    name: 'An annual general meeting',
    items: [
      { title: 'Annual report and accounts', kind: 'information', minutes: 10 },
      { title: 'Appointment of auditors', kind: 'decision', minutes: 5 },
      { title: 'Appointment of directors', kind: 'decision', minutes: 10 },
    ],
  },
];

/** Templates of an agenda for a body, by what kind of body it is: plain data, each adding what is not there yet. */
export function agendaTemplates(profile: Profile): readonly AgendaTemplate[] {
  if (isCouncilProfile(profile)) return COUNCIL;
  if (profile === 'trust-members') return GENERAL_MEETING;
  return profile === 'trust-board' ? BOARD : COMMITTEE;
}

/** The items of a template that an agenda does not have, by their titles. */
export function missingFrom(template: AgendaTemplate, titles: readonly string[]): readonly PlannedItem[] {
  const there = new Set(titles.map((title) => title.toLowerCase()));
  return template.items.filter(({ title }) => !there.has(title.toLowerCase()));
}
