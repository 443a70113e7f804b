import type { Actor } from './actor';
import { canPaper, type Permission } from './can';
import type { PaperThing } from './paper-relations';

/**
 * Whether the actor may see to a paper's shares and end them: whoever may share it, also once the paper has stopped or
 * its class no longer lets it be shared, for a share in force can always be ended (product.md, Sharing).
 */
export function canEndShare(actor: Actor, paper: PaperThing): Permission {
  const reads = canPaper(actor, 'paper:read', paper);
  return reads.ok
    ? canPaper(actor, 'paper:share', { ...paper, state: 'closed', classification: 'public' })
    : reads;
}
