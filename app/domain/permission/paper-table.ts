import type { Classification, PaperState } from '../paper/classification';
import type { PaperAct } from './acts';

/**
 * How a person stands to a paper. `officer` and `member` belong to a body that the paper has reached;
 * `holding-…` to the body that has it now; `scrutineer` to the committee that has called in a decision on it; `barred` is a member whom an interest bars from its item.
 */
export const PAPER_RELATIONS = [
  'author',
  'sponsor',
  'holding-officer',
  'officer',
  'holding-member',
  'member',
  'barred',
  'adviser',
  'sharee',
  'scrutineer',
] as const;
export type PaperRelation = (typeof PAPER_RELATIONS)[number];

type Cell = { readonly states: readonly PaperState[]; readonly classes: readonly Classification[] };
type Row = { readonly [R in PaperRelation]?: Cell };

const EVERY_STATE: readonly PaperState[] = ['draft', 'travelling', 'rejected', 'withdrawn', 'closed'];
const SUBMITTED: readonly PaperState[] = ['travelling', 'rejected', 'withdrawn', 'closed'];
const EVERY_CLASS: readonly Classification[] = ['public', 'partner', 'board-confidential', 'exempt'];
const SHAREABLE: readonly Classification[] = ['public', 'partner'];
const NOT_EXEMPT: readonly Classification[] = ['public', 'partner', 'board-confidential'];

const whole = (states: readonly PaperState[]): Cell => ({ states, classes: EVERY_CLASS });
const writers = (states: readonly PaperState[]): Row => ({ author: whole(states), sponsor: whole(states) });

/**
 * Acts × relation × state × classification for a paper (product.md, Sharing and Who uses it). What is not
 * here is refused. An administrator has no row.
 */
export const PAPER_TABLE: { readonly [A in PaperAct]: Row } = {
  'paper:read': {
    ...writers(EVERY_STATE),
    'holding-officer': whole(SUBMITTED),
    officer: whole(SUBMITTED),
    'holding-member': whole(SUBMITTED),
    member: whole(SUBMITTED),
    barred: { states: SUBMITTED, classes: NOT_EXEMPT },
    adviser: { states: SUBMITTED, classes: NOT_EXEMPT },
    sharee: { states: SUBMITTED, classes: SHAREABLE },
    // What it scrutinises it may read (SI 2012/2089 reg 17); exempt text it asks of the proper officer, who judges relevance.
    scrutineer: { states: SUBMITTED, classes: NOT_EXEMPT },
  },
  'paper:edit': writers(['draft', 'travelling']),
  'paper:submit': writers(['draft']),
  'paper:issue-version': writers(['travelling']),
  'paper:attach': writers(['draft', 'travelling']),
  'paper:withdraw': { sponsor: whole(['draft', 'travelling']) },
  'paper:share': {
    sponsor: { states: ['travelling', 'closed'], classes: SHAREABLE },
    'holding-officer': { states: ['travelling', 'closed'], classes: SHAREABLE },
    officer: { states: ['travelling', 'closed'], classes: SHAREABLE },
  },
  'paper:move': { 'holding-officer': whole(['travelling']) },
  'paper:give-notice': { 'holding-officer': whole(['travelling']) },
  'paper:table': { 'holding-officer': whole(['travelling']) },
  'paper:comment': {
    ...writers(['travelling']),
    'holding-officer': whole(['travelling']),
    officer: whole(['travelling']),
    'holding-member': whole(['travelling']),
    member: whole(['travelling']),
    adviser: { states: ['travelling'], classes: NOT_EXEMPT },
    sharee: { states: ['travelling'], classes: SHAREABLE },
  },
  'paper:resolve-comment': writers(['travelling']),
  'paper:ask-advice': {
    ...writers(['travelling']),
    'holding-officer': whole(['travelling']),
    officer: whole(['travelling']),
  },
};
