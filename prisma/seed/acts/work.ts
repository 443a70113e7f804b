import type { CalendarDate } from '~/domain/shared/calendar';
import type { Instant } from '~/domain/shared/instant';
import { addEvidence } from '~/services/actions/add-evidence';
import { askClosure } from '~/services/actions/ask-closure';
import { decideActionClosure } from '~/services/actions/decide-closure';
import { fileEvidence } from '~/services/actions/file-evidence';
import { reviseDue } from '~/services/actions/revise-due';
import { updateAction } from '~/services/actions/update-action';
import type { PersonKey } from '../people/everyone';
import { type Step, step } from '../tale';

/** What is done about an action, which the story calls by its title. */
export function work(title: string) {
  const by = (at: Instant, who: PersonKey, act: (ref: string) => Step['act']) =>
    step(at, who, {
      what: `work on ${title}`,
      act: (acting, tale) => act(tale.id(`action:${title}`))(acting, tale),
    });
  return {
    note: (at: Instant, who: PersonKey, note: string, progress: number) =>
      by(at, who, (ref) => (acting) => updateAction(acting, { ref, note, progress })),
    evidence: (at: Instant, who: PersonKey, evidence: string, note: string) =>
      by(at, who, (ref) => (acting) => addEvidence(acting, ref, { kind: 'note', title: evidence, note })),
    link: (at: Instant, who: PersonKey, evidence: string, url: string) =>
      by(
        at,
        who,
        (ref) => (acting) => addEvidence(acting, ref, { kind: 'link', title: evidence, note: '', url }),
      ),
    file: (
      at: Instant,
      who: PersonKey,
      evidence: string,
      file: { fileName: string; bytes: () => Uint8Array },
    ) =>
      by(
        at,
        who,
        (ref) => (acting) =>
          fileEvidence(acting, ref, {
            title: evidence,
            note: '',
            fileName: file.fileName,
            bytes: file.bytes(),
          }),
      ),
    revise: (
      at: Instant,
      who: PersonKey,
      revision: { toOn: CalendarDate; agreedBy: string; reason: string },
    ) => by(at, who, (ref) => (acting) => reviseDue(acting, { ref, ...revision })),
    done: (at: Instant, who: PersonKey, note: string) =>
      by(at, who, (ref) => (acting) => askClosure(acting, { ref, note })),
    closed: (at: Instant, who: PersonKey, item: string) =>
      by(
        at,
        who,
        (ref) => (acting, tale) =>
          decideActionClosure(acting, { ref, result: 'granted', reason: '', itemId: tale.id(item) }),
      ),
    returned: (at: Instant, who: PersonKey, reason: string) =>
      by(at, who, (ref) => (acting) => decideActionClosure(acting, { ref, result: 'returned', reason })),
  };
}
