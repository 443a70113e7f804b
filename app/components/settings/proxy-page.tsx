import { Form } from '@remix-run/react';
import { PageHeader } from '../layout/page-header';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { typedIn } from '../ui/typed';

type Choice = { readonly value: string; readonly label: string };
type Shown = {
  readonly body: { readonly name: string };
  readonly today: string;
  readonly appointments: readonly {
    readonly id: string;
    readonly member: string;
    readonly holder: string;
    readonly kind: 'proxy' | 'representative';
    readonly document: string;
    readonly fromOn: string;
    readonly untilOn: string;
    readonly when: 'now' | 'to-come' | 'over';
    readonly mayEnd: boolean;
  }[];
  readonly members: readonly Choice[];
  readonly people: readonly Choice[];
};
type ProxyPageProps = {
  shown: Shown;
  refused: { readonly title: string; readonly says: string } | null;
  reply: Reply | undefined;
};

const KINDS = { proxy: 'Proxy', representative: 'Authorised representative' } as const;
const WHEN = { now: 'In force', 'to-come': 'To come', over: 'Ended' } as const;

/** Who attends and votes for the members of a company, by which document and until when; for any other body, why nobody may. */
export function ProxyPage({ shown, refused, reply }: ProxyPageProps) {
  const { appointments } = shown;
  return (
    <main id="main" className="max-w-[860px] space-y-6 px-4 py-6 md:px-6">
      <FormProblem reply={reply} />
      <PageHeader title={`Proxies: ${shown.body.name}`}>
        Who attends and votes in a member’s place. On a show of hands and on a poll alike each member has one
        vote.
      </PageHeader>
      {refused ? (
        <Notice tone="info" title={`${refused.title}.`}>
          {refused.says}
        </Notice>
      ) : (
        <>
          {appointments.length === 0 ? <p className="text-ink-2">Nobody is appointed.</p> : null}
          <ul className="border-t border-rule">
            {appointments.map((one) => (
              <li
                key={one.id}
                className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-rule py-3"
              >
                <p className="min-w-0 flex-1 basis-64">
                  <b className="font-semibold">{one.holder}</b>, for {one.member}
                  <span className="block text-ink-2">
                    {KINDS[one.kind]} by {one.document}, <DateText on={one.fromOn} /> to{' '}
                    <DateText on={one.untilOn} />. {WHEN[one.when]}.
                  </span>
                </p>
                {one.mayEnd ? (
                  <Form method="post">
                    <input type="hidden" name="intent" value="end" />
                    <input type="hidden" name="appointmentId" value={one.id} />
                    <Button>
                      End it<span className="sr-only">: {one.holder}</span>
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
          <Appoint shown={shown} reply={reply} />
        </>
      )}
    </main>
  );
}

function Appoint({ shown, reply }: { shown: Shown; reply: Reply | undefined }) {
  const { field } = typedIn(reply, 'appoint');
  return (
    <section aria-labelledby="appoint-title">
      <h2 id="appoint-title" className="serif-display text-xl">
        Record an appointment
      </h2>
      <p className="mt-1 mb-4 text-ink-2">
        By the document that the member gave, before the meeting begins (Companies Act 2006, sections 323 and
        324).
      </p>
      <Form method="post" className="grid items-end gap-4 md:grid-cols-2">
        <input type="hidden" name="intent" value="appoint" />
        <SelectField
          {...field('seatId', shown.members.length === 1 ? shown.members[0]?.value : undefined)}
          label="Member"
          placeholder="Choose the member"
          options={shown.members}
        />
        <SelectField
          {...field('holderId')}
          label="Who acts for the member"
          placeholder="Choose a person"
          options={shown.people}
        />
        <SelectField
          {...field('kind')}
          label="As"
          options={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          {...field('document')}
          label="Document"
          hint="Its name and date, for example: letter of 2 November 2026"
        />
        <TextField {...field('fromOn', shown.today)} type="date" label="First day" />
        <TextField {...field('untilOn')} type="date" label="Last day" />
        <div>
          <Button variant="primary">Record it</Button>
        </div>
      </Form>
    </section>
  );
}
