import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextareaField } from '../ui/textarea-field';
import { type ExceptionFormsProps, fieldsOf } from './exception-parts';

/** Reg 5(2) and (4): the two notices of taking it in private. */
export function PrivateNotice({ reply }: Pick<ExceptionFormsProps, 'reply'>) {
  const first = fieldsOf(reply, 'private');
  const second = fieldsOf(reply, 'private-again');
  return (
    <>
      <Disclosure summary="Give notice of taking it in private" open={first.mine !== undefined}>
        <Form method="post" className="max-w-[640px] space-y-4">
          <input type="hidden" name="intent" value="private" />
          <p className="text-ink-2">28 clear days before the meeting (SI 2012/2089 reg 5(2)).</p>
          <TextareaField {...first.field('reason')} label="Why the public is to be kept out" rows={3} />
          <Button variant="primary">Give notice</Button>
        </Form>
      </Disclosure>
      <Disclosure summary="Give the second notice of it" open={second.mine !== undefined}>
        <Form method="post" className="max-w-[640px] space-y-4">
          <input type="hidden" name="intent" value="private-again" />
          <p className="text-ink-2">Five clear working days before the meeting (SI 2012/2089 reg 5(4)).</p>
          <TextareaField {...second.field('reason')} label="Why the public is to be kept out" rows={3} />
          <TextareaField
            {...second.field('representations')}
            label="What was said against it"
            hint="None is an answer."
            rows={3}
          />
          <TextareaField
            {...second.field('response')}
            label="The answer"
            hint="None is an answer."
            rows={3}
          />
          <Button variant="primary">Give the second notice</Button>
        </Form>
      </Disclosure>
    </>
  );
}
