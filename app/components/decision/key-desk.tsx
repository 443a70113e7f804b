import { Form } from '@remix-run/react';
import { reachWords } from '~/content/authority-words';
import type { Block } from '~/content/block-words';
import { dateWords } from '~/content/dates';
import { interestWords, touchWords } from '~/content/interest-words';
import { poundsText } from '~/content/money';
import type { Power } from '~/domain/authority/power';
import type { InterestHolder } from '~/domain/interest/registered-interest';
import type { TouchReason } from '~/domain/interest/touches-item';
import { DaySumList } from '../notice/day-sum-list';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

/** What one person of a council's executive has before a decision, key or not, and what stands in the way. */
export type KeyDeskShown = {
  readonly isKey: boolean;
  /** Who decides where this person stands aside. */
  readonly instead: string | null;
  readonly holder: string;
  readonly matter: string | null;
  readonly matterId: string;
  readonly pounds: number | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[] | null;
  readonly typed: string;
  readonly problem: string | null;
  readonly power: Power | null;
  readonly blocks: readonly Block[];
  readonly owed: readonly string[];
  readonly touching: readonly Touching[];
  readonly came: readonly string[];
  readonly openOn: string;
};
type Touching = {
  readonly interestId: string;
  readonly reason: TouchReason;
  readonly whose: InterestHolder;
  readonly party: string;
  readonly nature: string;
};

export function KeyDesk({ desk }: { desk: KeyDeskShown }) {
  const { holder, matter, pounds, power, blocks, choices, touching } = desk;
  return (
    <section aria-labelledby="key-desk" className="mt-4 space-y-3 border-t border-rule pt-4">
      <h2 id="key-desk" className="serif-display text-xl">
        {desk.isKey ? 'A key decision of one person' : 'A decision of one person'}
      </h2>
      {choices ? <ChooseMatter desk={desk} choices={choices} /> : null}
      {power ? (
        <p>
          <b className="font-semibold">By what power:</b> {matter}
          {pounds === null ? '' : `, ${poundsText(pounds)}`}. {holder} decides it
          {reachWords(power) ? ` ${reachWords(power)}` : ''}: {power.authority}.
        </p>
      ) : null}
      <p className="text-ink-2">The report has lain before you since {dateWords(desk.openOn)}.</p>
      {blocks.map((block) => (
        <div key={block.title}>
          <Notice tone="warn" title={`${block.title}.`}>
            {block.says}
          </Notice>
          {block.sum ? (
            <details>
              <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
                The sum
              </summary>
              <DaySumList {...block.sum} />
            </details>
          ) : null}
        </div>
      ))}
      {touching.map((one) => (
        <Notice key={one.interestId} tone="warn" title={`Your register: ${interestWords(one)}.`}>
          It touches this paper: {touchWords(one.reason, { party: one.party, organisation: null })}
          {one.reason === 'paper' ? ' So you decide it only with a dispensation to vote.' : ''}
        </Notice>
      ))}
    </section>
  );
}

type ChooseProps = { desk: KeyDeskShown; choices: NonNullable<KeyDeskShown['choices']> };

/** The paper does not say which matter of this scheme it is; whoever decides does. */
function ChooseMatter({ desk, choices }: ChooseProps) {
  return (
    <Form className="grid items-end gap-3 md:flex md:flex-wrap">
      <SelectField
        name="matter"
        label="Which matter of your scheme it is"
        placeholder={choices.length === 0 ? 'None in which you may decide' : 'Choose a matter'}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={desk.matterId}
        className="min-w-0 md:basis-[340px]"
      />
      <TextField
        name="pounds"
        label="Sum in pounds"
        optional
        inputMode="numeric"
        defaultValue={desk.typed}
        error={desk.problem ?? undefined}
        className="md:basis-[200px]"
      />
      <Button>May I decide it?</Button>
    </Form>
  );
}
