import type { AnswerShown } from '~/content/answer-shown';
import { passedOverWords, reachWords } from '~/content/authority-words';
import { poundsText } from '~/content/money';
import type { Power } from '~/domain/authority/power';
import type { PassedOver } from '~/domain/authority/who-decides';
import { Panel } from '../ui/panel';

/** Who decides it, by what, with whose consent; and why nobody lower does. */
export function AuthorityAnswer({ answer: { matter, pounds, said } }: { answer: AnswerShown }) {
  const about = `${matter}${pounds === null ? '' : `, ${poundsText(pounds)}`}`;
  if (!said.ok) {
    const { title, says, passedOver } = said.refusal;
    return (
      <Panel>
        <p className="text-ink-2">{about}</p>
        <h2 className="serif-display text-2xl">{title}</h2>
        <p className="mt-1">{says}</p>
        <Steps passedOver={passedOver} />
      </Panel>
    );
  }
  const { decides, passedOver, consents, consulted, informed } = said.value;
  return (
    <Panel>
      <p className="text-ink-2">{about}</p>
      <h2 className="serif-display text-2xl">{decides.holder} decides</h2>
      <p className="mt-1">
        {decides.authority}
        {reachWords(decides) ? `: ${reachWords(decides)}` : ''}.
      </p>
      {decides.inConsultationWith ? (
        <p className="mt-2 font-semibold">
          Record that {decides.inConsultationWith} was consulted before it is decided.
        </p>
      ) : null}
      <dl className="mt-3">
        <Others name="Consent needed from" powers={consents} />
        <Others name="Consulted first" powers={consulted} />
        <Others name="Told afterwards" powers={informed} />
      </dl>
      <Steps passedOver={passedOver} />
    </Panel>
  );
}

function Others({ name, powers }: { name: string; powers: readonly Power[] }) {
  if (powers.length === 0) return null;
  return (
    <div className="grid gap-x-6 border-t border-rule py-2.5 md:grid-cols-[200px_1fr]">
      <dt className="text-ink-2">{name}</dt>
      {powers.map((power) => (
        <dd key={power.holder} className="md:col-start-2">
          {power.holder}
          <span className="block text-sm text-ink-2">
            {power.authority}
            {reachWords(power) ? `: ${reachWords(power)}` : ''}
          </span>
        </dd>
      ))}
    </div>
  );
}

function Steps({ passedOver }: { passedOver: readonly PassedOver[] }) {
  if (passedOver.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">Why nobody lower</h3>
      <ol className="list-decimal pl-5">
        {passedOver.map((one) => (
          <li key={`${one.power.holder} ${one.power.fromOn}`}>{passedOverWords(one)}</li>
        ))}
      </ol>
    </>
  );
}
