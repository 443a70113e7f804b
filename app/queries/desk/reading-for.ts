import type { ReadingLine } from '~/domain/desk/desk-page';
import { readingMinutes, wordsOfPaper } from '~/domain/paper/reading-time';
import type { Actor } from '~/domain/permission/actor';
import { AGENDA_ORDER } from '~/persistence/agenda';
import { readablePapers } from '~/persistence/paper-scope';
import { readContent } from '~/persistence/paper-text';
import { reads } from '~/persistence/reads';

/** The papers still on a meeting's agenda that the actor may read, with their minutes and whether they were read. */
export async function readingFor(actor: Actor, meetingId: string): Promise<readonly ReadingLine[]> {
  const items = await reads().agendaItem.findMany({
    where: { meetingId, state: { not: 'done' }, paper: readablePapers(actor) },
    orderBy: AGENDA_ORDER,
    select: { versionNumber: true, paper: { select: { id: true, ref: true, title: true } } },
  });
  const papers = items.flatMap(({ paper, versionNumber }) =>
    paper && versionNumber ? [{ ...paper, versionNumber }] : [],
  );
  const [versions, marks] = await Promise.all([
    reads().paperVersion.findMany({
      where: { OR: papers.map(({ id, versionNumber }) => ({ paperId: id, number: versionNumber })) },
      select: { paperId: true, content: true },
    }),
    reads().readMark.findMany({
      where: { personId: actor.personId, paperId: { in: papers.map(({ id }) => id) } },
      select: { paperId: true, versionNumber: true },
    }),
  ]);
  return papers.flatMap(({ id, ref, title, versionNumber }) => {
    const version = versions.find(({ paperId }) => paperId === id);
    if (!version) return [];
    const minutes = readingMinutes(wordsOfPaper(readContent(version.content)));
    const read = marks.some((mark) => mark.paperId === id && mark.versionNumber >= versionNumber);
    return [{ ref, title, version: versionNumber, minutes, read }];
  });
}
