import { onHappening } from '~/persistence/dispatcher';
import { CAUSES } from './messages-for';

/** Calls back after each commit that somebody may be written to about. Returns how to stop. */
export function onCauses(heard: () => void): () => void {
  return onHappening(({ kind }) => {
    if (CAUSES.includes(kind)) heard();
  });
}
