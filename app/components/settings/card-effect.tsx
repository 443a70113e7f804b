import { Form } from '@remix-run/react';
import type { BodyCard } from '~/domain/body/body-card';
import { BETWEEN } from '~/inputs/card-fields';
import type { RuleCardFields } from '~/inputs/rule-card-fields';
import { cardLines } from '../../content/card-lines';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { Panel } from '../ui/panel';
import type { CardBody } from './card-now';

/** What a change would do to the body's next meeting, and the button that makes it so. */
export function CardEffect({
  body,
  fields,
  proposed,
  notice,
  window,
}: {
  body: CardBody;
  fields: RuleCardFields;
  proposed: BodyCard;
  /** By when the next meeting's agenda has to be out, where the change moves it. */
  notice: { readonly meetsOn: string; readonly was: string | null; readonly will: string | null } | null;
  /** The last day on which a decision published then could be called in, where the change moves it. */
  window: { readonly publishedOn: string; readonly was: string | null; readonly will: string | null } | null;
}) {
  const { effectiveOn, rules } = fields;
  const before = cardLines(body.newest.card, body.seats);
  const after = cardLines(proposed, body.seats);
  const next = body.meetings.find((day) => day >= effectiveOn);
  const sooner = body.meetings.find((day) => day < effectiveOn);
  return (
    <Panel>
      <h2 className="serif-display text-2xl">What this would change</h2>
      <table className="mt-3 w-full text-left">
        <caption className="sr-only">Each rule that changes, as it is and as it would be</caption>
        <thead>
          <tr className="text-ink-2">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              Rule
            </th>
            <th scope="col" className="pr-4 font-semibold">
              Version {body.newest.version}
            </th>
            <th scope="col" className="font-semibold">
              Version {body.newest.version + 1}
            </th>
          </tr>
        </thead>
        <tbody>
          {after
            .map((line, index) => ({ ...line, was: before[index]?.says ?? '' }))
            .filter(({ says, was }) => says !== was)
            .map(({ name, says, was }) => (
              <tr key={name} className="border-t border-rule align-top">
                <th scope="row" className="py-2.5 pr-4 font-normal text-ink-2">
                  {name}
                </th>
                <td className="py-2.5 pr-4">{was}</td>
                <td className="py-2.5 font-semibold">{says}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="mt-3">
        It would hold from <DateText on={effectiveOn} />.{' '}
        {next ? (
          <>
            The first meeting under the new card is that of <DateText on={next} />.
          </>
        ) : (
          'No meeting is called yet for which the new card would hold.'
        )}
        {sooner ? (
          <>
            {' '}
            That of <DateText on={sooner} /> still goes by the present one.
          </>
        ) : null}
      </p>
      {notice ? (
        <p className="mt-2">
          For the meeting of <DateText on={notice.meetsOn} /> the agenda would have to be out by{' '}
          <b className="font-semibold">
            {notice.will ? <DateText on={notice.will} /> : 'a day not known yet'}
          </b>
          {notice.was ? (
            <>
              , and not by <DateText on={notice.was} />
            </>
          ) : null}
          .
        </p>
      ) : null}
      {window ? (
        <p className="mt-2">
          A decision published on <DateText on={window.publishedOn} /> could be called in until the end of{' '}
          <b className="font-semibold">
            {window.will ? <DateText on={window.will} /> : 'a day not known yet'}
          </b>
          {window.was ? (
            <>
              , and not of <DateText on={window.was} />
            </>
          ) : null}
          . The window of one published before stays as it is.
        </p>
      ) : null}
      <Form method="post" className="mt-4">
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="basedOn" value={body.newest.version} />
        {Object.entries({
          ...rules,
          minimums: '',
          categories: rules.minimums.map(({ category }) => category).join(BETWEEN),
          effectiveOn,
          ...(fields.callIn && { ...fields.callIn, chairAlone: fields.callIn.chairAlone ? 'yes' : 'no' }),
          ...(fields.keyNotice !== null && { keyNotice: fields.keyNotice }),
          castingVoteReason: fields.castingVoteReason ? 'yes' : 'no',
          namesPublished: fields.namesPublished ? 'yes' : 'no',
          secondingRequired: fields.secondingRequired ? 'yes' : 'no',
          recordedVoteDemand: fields.recordedVoteDemand,
          writtenDays: fields.writtenDays,
          substitutes: fields.substitutes,
          ...(fields.quorumArticle !== null && { quorumArticle: fields.quorumArticle }),
          ...(fields.shortNotice !== null && { shortNotice: fields.shortNotice }),
          ...(fields.noticeDays !== null && { noticeDays: fields.noticeDays }),
          ...(fields.leaveRoom !== null && { leaveRoom: fields.leaveRoom ? 'yes' : 'no' }),
          ...(fields.publishes !== null && { publishes: fields.publishes ? 'yes' : 'no' }),
          ...(fields.urgency && {
            urgencyBy: fields.urgency.by,
            urgencyConsults: fields.urgency.consults,
            urgencyAnswer: fields.urgency.answer,
          }),
          ...Object.fromEntries(rules.minimums.map(({ category, least }) => [`least-${category}`, least])),
        })
          .filter(([name]) => name !== 'minimums')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={String(value)} />
          ))}
        <Button variant="primary" type="submit">
          Make this the card
        </Button>
      </Form>
    </Panel>
  );
}
