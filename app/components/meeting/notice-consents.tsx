import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import type { MeetingRoom } from '~/domain/meeting/meeting-room';
import type { NoticeConsentsShown } from '~/domain/meeting/notice-consents-shown';
import type { NoticeStanding } from '~/domain/notice/notice-consent';
import { SmallForm } from '../settings/small-form';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';

type Line = NoticeConsentsShown['seats'][number];

/** Of a company's meeting at short notice: how short, who agreed to it or waived it, and the forms for who still may. */
export function NoticeConsents({ room, reply }: { room: MeetingRoom; reply: Reply | undefined }) {
  const { consents } = room;
  if (!consents) return null;
  const { standing, seats } = consents;
  const to = `/meetings/${room.head.id}?index`;
  return (
    <Notice tone={standing.enough ? 'good' : 'warn'} title={titleOf(standing)}>
      <p>{lawOf(standing)}</p>
      <ul className="mt-2 border-t border-rule">
        {seats.map((line) => (
          <li key={line.seatId} className="border-b border-rule py-1.5">
            <b className="font-semibold">{line.name}</b>
            {line.you ? ' (you)' : ''}: {saidOf(line, standing)}
            {line.takenBack.map(({ at, takenBackAt, reason }) => (
              <p key={takenBackAt} className="text-sm text-ink-2">
                What was recorded on {dateWords(at)} was taken back on {dateWords(takenBackAt)}: {reason}
              </p>
            ))}
            {line.may ? <Record line={line} to={to} {...{ standing, reply }} /> : null}
            {line.mayTakeBack ? (
              <SmallForm
                quiet
                intent="take-back-notice"
                action={to}
                hidden={{ seatId: line.seatId }}
                scope={line.seatId}
                summary={
                  <>
                    Recorded by mistake?<span className="sr-only"> {line.name}</span>
                  </>
                }
                button="Take it back"
                reply={reply}
                fields={[
                  { kind: 'text', name: 'reason', label: 'Why', hint: 'It is kept beside what was recorded' },
                ]}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type RecordProps = { line: Line; standing: NoticeStanding; to: string; reply: Reply | undefined };

function Record({ line, standing, to, reply }: RecordProps) {
  const act = standing.kind === 'consent' ? 'I agree to shorter notice' : 'I waive notice of this meeting';
  if (line.you) {
    return (
      <Form method="post" action={to} className="mt-1">
        <input type="hidden" name="intent" value="agree-notice" />
        <input type="hidden" name="seatId" value={line.seatId} />
        <Button>{act}</Button>
      </Form>
    );
  }
  return (
    <SmallForm
      quiet
      intent="agree-notice"
      action={to}
      hidden={{ seatId: line.seatId }}
      scope={line.seatId}
      summary={
        <>
          Record it<span className="sr-only">: {line.name}</span>
        </>
      }
      button={standing.kind === 'consent' ? 'Record that it is agreed' : 'Record that notice is waived'}
      reply={reply}
      fields={[
        {
          kind: 'text',
          name: 'document',
          label: 'Document',
          hint: 'By which the member gave it: its name and date',
        },
      ]}
    />
  );
}

function titleOf({ kind, days, needs, published, enough }: NoticeStanding): string {
  const sum = `${days} clear ${days === 1 ? 'day' : 'days'} of ${needs}`;
  if (!published) return `Published today, its notice would be short: ${sum}.`;
  if (!enough) return `Its notice is short: ${sum}.`;
  return kind === 'consent' ? `Shorter notice is agreed: ${sum}.` : `Notice is waived by all: ${sum}.`;
}

function lawOf({ kind, agreed, needed, members, share: [hundredths] }: NoticeStanding): string {
  if (kind === 'waiver') {
    return `A director may waive notice until seven days after the meeting (model article 9(4)). ${agreed} of ${members} have.`;
  }
  return `The meeting may begin where ${needed} of ${members} ${members === 1 ? 'member agrees' : 'members agree'}: more than half, with ${hundredths}% of the votes (Companies Act 2006, section 307). ${agreed} ${agreed === 1 ? 'has' : 'have'}.`;
}

function saidOf({ given }: Line, { kind }: NoticeStanding): string {
  if (!given) return kind === 'consent' ? 'has not agreed' : 'has not waived notice';
  const by = given.document === '' ? '' : `, by ${given.document}`;
  return `${kind === 'consent' ? 'agreed' : 'waived notice'} on ${dateWords(given.at)}${by}`;
}
