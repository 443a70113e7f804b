import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { tablePaper } from '~/services/meetings/table-paper';
import { keepFile, wholeFile } from '~/storage/store';
import { aBody, type BuiltBody } from './build/a-body';
import { aMeeting } from './build/a-meeting';
import { aPaper, type BuiltPaper } from './build/a-paper';
import { minutesLater, NOW } from './build/today';
import { write } from './build/write';
import { aPdf } from './hostile-pdfs';

/** So many days later. */
export const inDays = (days: number) => minutesLater(days * 24 * 60);

/** A file with a paper. */
export async function attach(
  paper: BuiltPaper,
  letter: string,
  more: { bytes?: Uint8Array; classification?: string; mediaType?: string },
) {
  const bytes = more.bytes ?? (await aPdf(2, `Appendix ${letter} of ${paper.ref}, page`));
  const digest = await keepFile(bytes);
  await write((tx) =>
    tx.attachment.create({
      data: {
        ...{
          id: newId(),
          paperId: paper.id,
          letter,
          title: `Title ${letter}`,
          fileName: `secret-name-${letter}.pdf`,
        },
        ...{ mediaType: more.mediaType ?? 'application/pdf', size: bytes.byteLength, digest },
        classification: more.classification ?? 'public',
        ...{ addedById: paper.author.personId, addedAt: minutesLater(-400), fromVersion: 1 },
      },
    }),
  );
}

export type World = {
  board: BuiltBody;
  meetingId: string;
  open: BuiltPaper;
  exempt: BuiltPaper;
  itemOf: (paper: BuiltPaper) => Promise<string>;
};

/** Signs the agenda off and publishes it. */
export async function publish({ board, meetingId }: Pick<World, 'board' | 'meetingId'>, now = NOW) {
  const { agendaVersion: basedOn } = await reads().meeting.findUniqueOrThrow({ where: { id: meetingId } });
  const signed = await signOffAgenda({ actor: board.chair, now }, { meetingId, basedOn, forId: null });
  if (!signed.ok) throw new Error(signed.refusal.code);
  const out = await publishAgenda({ actor: board.officer, now }, { meetingId, basedOn });
  if (!out.ok) throw new Error(out.refusal.code);
}

/** The packs of a meeting, edition by edition. */
export const packsOf = (meetingId: string) =>
  reads().pack.findMany({ where: { meetingId }, orderBy: [{ edition: 'asc' }, { part: 'asc' }] });

/** A kept file whole. */
export const bytesOf = async (digest: string) => (await wholeFile(digest)) ?? new Uint8Array();

/** A meeting ahead with an open paper, an exempt one and their files. */
export async function aWorld(): Promise<World> {
  const board = await aBody({ profile: 'trust-board' });
  const open = await aPaper(board, { content: { title: 'Open paper' } });
  const exempt = await aPaper(board, {
    classification: 'exempt',
    content: { title: 'Placement terms', summary: 'EXEMPT-TEXT' },
  });
  await attach(open, 'A', {});
  await attach(open, 'B', { classification: 'board-confidential' });
  await attach(open, 'C', { mediaType: 'application/vnd.ms-excel' });
  await attach(exempt, 'A', {});
  const meeting = await aMeeting(board, {
    state: 'scheduled',
    startsAt: inDays(20),
    items: [{ title: 'Welcome', kind: 'welcome' }],
  });
  for (const { ref: paperRef } of [open, exempt])
    await tablePaper({ actor: board.officer, now: NOW }, { meetingId: meeting.id, paperRef, minutes: 10 });
  const itemOf = async ({ id }: BuiltPaper) =>
    (await reads().agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id, paperId: id } })).id;
  return { board, meetingId: meeting.id, open, exempt, itemOf };
}
