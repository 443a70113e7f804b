import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dateWords } from '~/content/dates';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { ReportAsked, ReportPeriod } from '~/domain/decision/report-period';
import { typeWords } from '~/domain/decision/result-text';
import { numbered } from '../decision/numbered';
import { Button } from '../ui/button';
import { Reference } from '../ui/reference';
import { TextField } from '../ui/text-field';

type Reported = {
  readonly ref: string;
  readonly title: string;
  readonly type: DecisionType;
  readonly decidedAt: string;
  readonly body: string;
  readonly resolved: readonly string[];
  readonly reasons: string;
  readonly summary: string;
  readonly agreed: string;
  readonly exempt: boolean;
};

const PROBLEMS = {
  'no-day': 'Give the days as day, month and year',
  'ends-before-it-begins': 'The last day comes before the first',
} as const;

/** The period, by the page's address, so that it works without JavaScript and can be sent. */
export function PeriodForm({ asked, problem }: { asked: ReportPeriod; problem: ReportAsked['problem'] }) {
  return (
    <Form className="no-print mt-4 flex flex-wrap items-end gap-3" key={`${asked.fromOn} ${asked.untilOn}`}>
      <TextField
        name="fromOn"
        type="date"
        label="First day"
        defaultValue={asked.fromOn}
        error={problem ? PROBLEMS[problem] : undefined}
      />
      <TextField name="untilOn" type="date" label="Last day" defaultValue={asked.untilOn} />
      <Button>Show</Button>
    </Form>
  );
}

/** One decision as it is reported: its particulars, and a summary of the matter (reg 19(2)). */
export function ReportedDecision({ decision }: { decision: Reported }) {
  const { ref, title, type, decidedAt, body, resolved, reasons, summary, agreed, exempt } = decision;
  return (
    <li className="break-inside-avoid border-t border-rule py-4">
      <h3 className="font-serif text-lg leading-6">
        <Link to={`/register/${ref}`} className="inline-flex min-h-11 items-center print:min-h-0">
          <Reference>{ref}</Reference>
        </Link>{' '}
        {title}
      </h3>
      <p className="text-ink-2">
        {body}, {dateWords(decidedAt)}. {typeWords(type)}.
        {exempt ? <b className="font-semibold text-ink"> Exempt: not for publication.</b> : null}
      </p>
      <dl className="mt-2 grid gap-x-6 gap-y-2 md:grid-cols-[150px_1fr] print:grid-cols-[150px_1fr]">
        {summary ? <Row name="The matter">{summary}</Row> : null}
        <Row name="The decision">
          {numbered(resolved).map(({ at, thing }) => (
            <span key={at} className="block">
              {resolved.length > 1 ? `${at}. ` : ''}
              {thing}
            </span>
          ))}
        </Row>
        <Row name="Reasons">{reasons}</Row>
        <Row name="Why it was urgent">{agreed}</Row>
      </dl>
    </li>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}
