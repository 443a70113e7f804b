import { BOARD_COLUMNS, type BoardColumn } from '~/domain/paper/board-column';

const ORGANISATIONS = ['trust', 'council', 'department'] as const;

/** How the reader looks at the board; it lives in the address. */
export type BoardView = {
  readonly organisation: (typeof ORGANISATIONS)[number] | null;
  /** A body's code. */
  readonly body: string | null;
  readonly lanes: 'origin' | 'none';
  readonly late: boolean;
  /** The column in view on a phone, in the middle on a tablet; null: the product chooses. */
  readonly stage: BoardColumn | null;
};

/** What it does not understand it leaves out: an old address still opens the board. */
export function boardView(params: URLSearchParams): BoardView {
  const body = params.get('body');
  return {
    organisation: ORGANISATIONS.find((one) => one === params.get('organisation')) ?? null,
    body: body && /^[A-Z0-9]{1,8}$/.test(body) ? body : null,
    lanes: params.get('lanes') === 'none' ? 'none' : 'origin',
    late: params.get('late') === '1',
    stage: BOARD_COLUMNS.find((one) => one === params.get('stage')) ?? null,
  };
}

/** The address of the board in another view of it. */
export function boardAddress(view: BoardView, change: Partial<BoardView> = {}): string {
  const { organisation, body, lanes, late, stage } = { ...view, ...change };
  const params = new URLSearchParams();
  if (organisation) params.set('organisation', organisation);
  if (body) params.set('body', body);
  if (lanes === 'none') params.set('lanes', 'none');
  if (late) params.set('late', '1');
  if (stage) params.set('stage', stage);
  const query = params.toString();
  return query ? `/board?${query}` : '/board';
}
