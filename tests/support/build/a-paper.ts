import type { Classification, PaperState } from '~/domain/paper/classification';
import type { PaperContent } from '~/domain/paper/paper-content';
import type { Gate } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { nextNumber } from '~/persistence/references';
import { canonicalJson, sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';
import { wholeContent } from '../whole-content';
import type { BuiltBody } from './a-body';
import { peopleIn } from './a-person';
import { minutesLater } from './today';
import { write } from './write';

/** What a whole paper says; what is given says otherwise. */
export const aContent = wholeContent;

type PaperWish = {
  readonly state?: PaperState;
  readonly classification?: Classification;
  readonly content?: Partial<PaperContent>;
  readonly author?: Actor;
  readonly sponsor?: Actor;
  /** Bodies that it has passed before it came to this one. */
  readonly passed?: readonly BuiltBody[];
  /** Where it is now, when that is not the body that it is numbered by. */
  readonly at?: BuiltBody;
  readonly gate?: Gate;
};

export type BuiltPaper = {
  readonly id: string;
  readonly ref: string;
  readonly content: PaperContent;
  readonly author: Actor;
  readonly sponsor: Actor;
  /** The station where it is now; null for a draft. */
  readonly stageId: string | null;
};

/**
 * A paper for the body, travelling and at that body unless told otherwise:
 * `await aPaper(board, { classification: 'exempt' })`, `await aPaper(board, { state: 'draft' })`.
 */
export async function aPaper(body: BuiltBody, wish: PaperWish = {}): Promise<BuiltPaper> {
  const { state = 'travelling', classification = 'public', passed = [], at = body, gate = 'decide' } = wish;
  const classificationReason = classification === 'public' ? '' : 'Commercial terms that are not settled';
  const ground =
    classification === 'exempt'
      ? { paragraphs: [3], publicInterest: 'Disclosure would weaken the hand of who negotiates.' }
      : {};
  const content = aContent({ classification, classificationReason, ...ground, ...wish.content });
  const draft = JSON.stringify(content);
  const submitted = state !== 'draft';
  const id = newId();
  const stageId = submitted ? newId() : null;
  const { ref, author, sponsor } = await write(async (tx) => {
    const missing = [
      ...(wish.author ? [] : [{ jobTitle: 'Head of Accounting' }]),
      ...(wish.sponsor ? [] : [{ jobTitle: 'Director of Finance' }]),
    ];
    const made = await peopleIn(tx, 'trust', missing);
    const author = wish.author ?? made[0];
    const sponsor = wish.sponsor ?? made.at(-1);
    if (!author || !sponsor) throw new Error('a paper needs its people');
    const number = await nextNumber(tx, `paper:${body.code}`);
    const reference = `${body.code}-${String(number).padStart(3, '0')}`;
    await tx.paper.create({
      data: {
        id,
        ref: reference,
        bodyId: body.id,
        title: content.title,
        sponsorId: sponsor.personId,
        authorId: author.personId,
        classification: content.classification,
        state,
        templateKey: 'board',
        draft,
        draftSavedById: author.personId,
        draftSavedAt: minutesLater(-600),
        versionNumber: submitted ? 1 : 0,
        createdAt: minutesLater(-600),
        submittedAt: submitted ? minutesLater(-500) : null,
        closedAt: submitted && state !== 'travelling' ? minutesLater(-100) : null,
      },
    });
    if (!stageId) return { ref: reference, author, sponsor };
    await tx.paperVersion.create({
      data: {
        id: newId(),
        paperId: id,
        number: 1,
        content: draft,
        classification: content.classification,
        digest: sha256(canonicalJson(content)),
        submittedAt: minutesLater(-500),
        submittedById: author.personId,
      },
    });
    const stations = [...passed, at].map((station, index) => {
      const here = index === passed.length;
      return {
        id: here ? stageId : newId(),
        paperId: id,
        position: index + 1,
        gate: here ? gate : 'endorse',
        bodyId: station.id,
        name: here ? `${at.code} decides` : `${station.code} endorses`,
        targetDays: 21,
        targetUnit: 'calendar',
        needs: '{}',
        state: !here
          ? 'passed'
          : state === 'travelling'
            ? 'current'
            : state === 'closed'
              ? 'passed'
              : 'stopped',
        arrivedAt: minutesLater(-500 + index * 10),
        targetOn: '2026-12-10',
        completedAt: here && state === 'travelling' ? null : minutesLater(-400 + index * 10),
        result: here ? null : 'endorsed',
        resultText: here ? '' : 'Endorsed',
      };
    });
    await tx.stage.createMany({ data: stations });
    return { ref: reference, author, sponsor };
  });
  return { id, ref, content, author, sponsor, stageId };
}
