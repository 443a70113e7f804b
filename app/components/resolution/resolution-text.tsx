import { Link } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { KIND_RULES, KIND_WORDS } from '~/content/resolution-words';
import { Clauses } from '../ballot/clauses';
import { Section } from '../decision/section';
import { Panel } from '../ui/panel';
import type { ResolutionShown } from './resolution-shown';

/** The exact text that is agreed to, as it was circulated, what kind it is stated to be, and why it is proposed. */
export function ResolutionText({ resolution }: { resolution: ResolutionShown }) {
  const { kind, wording, reasons, differs, body, company, proposer, circulatedAt, paper, sole } = resolution;
  return (
    <Panel label="The resolution" className="p-5 md:p-8">
      <p className="font-semibold">Proposed as: {KIND_WORDS[kind].toLowerCase()}</p>
      <p className="text-ink-2">{KIND_RULES[kind]}</p>
      <div className="mt-5">
        <Section title="The exact text">
          <p className="mt-1.5 font-serif text-lg leading-[26px] wrap-break-word">
            <Clauses text={wording} />
          </p>
        </Section>
        <Section title="Why">
          <p className="mt-1 font-serif text-lg leading-[26px] whitespace-pre-line wrap-break-word">
            {reasons}
          </p>
        </Section>
        {differs === '' ? null : (
          <Section title="How it differs from what came">
            <p className="mt-1 font-serif text-lg leading-[26px] whitespace-pre-line">{differs}</p>
          </Section>
        )}
        {paper ? (
          <Section title="The paper">
            <p className="mt-1">
              {paper.readable ? (
                <Link
                  to={`/papers/${paper.ref}${paper.version ? `?version=${paper.version}` : ''}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {paper.ref} {paper.title}, version {paper.version}
                </Link>
              ) : (
                paper.ref
              )}
            </p>
            <p className="text-ink-2">Its wording cannot change while this circulates.</p>
          </Section>
        ) : null}
      </div>
      <p className="mt-5 border-t border-rule pt-3 text-sm text-ink-2">
        Circulated to {body} by {proposer}, {dateTimeWords(circulatedAt)}.{' '}
        {kind === 'unanimous'
          ? ''
          : `The company, by ${company}, is told what becomes of it. It owes its auditor a copy (CA 2006 s.502).`}
        {sole ? ' The sole member acts by its authorised representative (CA 2006 s.323).' : ''}
      </p>
    </Panel>
  );
}
