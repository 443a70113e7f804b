import type { Gate, TemplateStage } from './stage';
import { needsOf } from './stage-needs';

/** A route as data: its stations in order. `key` is what a paper keeps. */
export type RouteTemplate = {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  readonly stages: readonly TemplateStage[];
  /** 0 as it stands here; one more each time that an administrator changes it. */
  readonly version: number;
  /** Offered to no new paper; those on it go on. */
  readonly retired: boolean;
};

const clearance = (bodyCode: string) =>
  station('clearance', bodyCode, { name: 'Clearance', days: 5, unit: 'working' });
const executiveTeam = (gate: Gate, name: string) => station(gate, 'ET', { name, days: 10 });
const audit = (gate: Gate, name: string) => station(gate, 'FAR', { name, days: 21 });
const board = (gate: Gate, name: string) => station(gate, 'TB', { name, days: 21 });
const member = station('member-consent', 'MEM', { name: 'Member’s consent', days: 14 });
const cabinet = station('key-decision', 'CAB', { name: 'Cabinet decides', days: 35 });
const callIn = station('call-in', 'CAB', { name: 'Publication and call-in', days: 14 });
const implementation = (bodyCode: string) =>
  station('implementation', bodyCode, { name: 'Implementation', days: 90 });

/**
 * The routes that papers may take. `vat` has the nine stages of demonstration.md; the others are for plainer
 * matters. A paper gets its own copy of the stages when it is submitted.
 */
const STARTING: readonly Omit<RouteTemplate, 'version' | 'retired'>[] = [
  {
    key: 'vat',
    name: 'Board, member, Cabinet and Department',
    summary: 'A reserved matter with a key decision of the council and the Department’s consent.',
    stages: [
      clearance('ET'),
      executiveTeam('recommend', 'Executive Team recommends'),
      audit('endorse', 'Finance, Audit and Risk endorses'),
      board('decide', 'Trust Board decides'),
      member,
      cabinet,
      callIn,
      station('department-consent', 'DFE', { name: 'Department consents', days: 30 }),
      implementation('TB'),
    ],
  },
  {
    key: 'board',
    name: 'Executive Team and Board',
    summary: 'A matter that the Trust Board decides on the Executive Team’s recommendation.',
    stages: [
      clearance('ET'),
      executiveTeam('recommend', 'Executive Team recommends'),
      board('decide', 'Trust Board decides'),
      implementation('TB'),
    ],
  },
  {
    key: 'board-committee',
    name: 'Committee and Board',
    summary: 'A matter of money or risk that the committee endorses before the Trust Board decides.',
    stages: [
      clearance('ET'),
      audit('endorse', 'Finance, Audit and Risk endorses'),
      board('decide', 'Trust Board decides'),
      implementation('TB'),
    ],
  },
  {
    key: 'committee',
    name: 'Committee',
    summary: 'A matter that the committee decides under its delegation.',
    stages: [clearance('ET'), audit('decide', 'Finance, Audit and Risk decides')],
  },
  {
    key: 'assurance',
    name: 'Assurance',
    summary: 'For the Trust Board to note: nothing is decided beyond that.',
    stages: [executiveTeam('recommend', 'Executive Team puts forward'), board('decide', 'Trust Board notes')],
  },
  {
    key: 'cabinet',
    name: 'Cabinet',
    summary: 'A key decision of the council’s own.',
    stages: [clearance('CAB'), cabinet, callIn, implementation('CAB')],
  },
  {
    key: 'member-resolution',
    name: 'Board and member',
    summary: 'A resolution that the company’s member passes on the Trust Board’s recommendation.',
    stages: [board('recommend', 'Trust Board recommends'), member, implementation('TB')],
  },
  {
    key: 'council-trust',
    name: 'Council, by way of the Trust Board',
    summary: 'A council paper that the Trust Board notes before the Cabinet decides.',
    stages: [clearance('CAB'), board('endorse', 'Trust Board notes'), cabinet, callIn, implementation('CAB')],
  },
];
export const ROUTE_TEMPLATES: readonly RouteTemplate[] = STARTING.map((template) => ({
  ...template,
  version: 0,
  retired: false,
}));

type Rest = {
  readonly name: string;
  readonly days: number;
  readonly unit?: 'calendar' | 'working';
};

function station(gate: Gate, bodyCode: string, { name, days, unit = 'calendar' }: Rest): TemplateStage {
  return { gate, bodyCode, name, targetDays: days, targetUnit: unit, needs: needsOf(gate) };
}
