import type { Waiting } from './waiting';

/** Whether the reader is among those whom it waits on. */
export function waitsOnYou(waiting: Waiting): boolean {
  switch (waiting.kind) {
    case 'votes':
      return waiting.you;
    case 'revision':
    case 'clearances':
    case 'clearance-refused':
    case 'record':
    case 'notice':
    case 'advice':
    case 'tabling':
    case 'desk':
    case 'publication':
      return waiting.people.some(({ you }) => you);
    case 'declaration':
    case 'item-now':
    case 'item-today':
    case 'meeting':
    case 'call-in':
    case 'called-in':
    case 'implementation':
      return false;
  }
}
