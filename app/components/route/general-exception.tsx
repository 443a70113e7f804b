import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextareaField } from '../ui/textarea-field';
import { fieldsOf, type PartProps, When } from './exception-parts';

/** Reg 10, where 28 days’ notice is impracticable. */
export function GeneralException({ scrutiny, reply, ...when }: PartProps) {
  const { mine, field } = fieldsOf(reply, 'exception');
  return (
    <Disclosure summary="Give the general exception" open={mine !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value="exception" />
        <p className="text-ink-2">
          Where 28 days’ notice is impracticable, written notice to{' '}
          {scrutiny?.chair ?? 'each member of the scrutiny committee'} is made public, and the decision may be
          made once five clear working days have passed (SI 2012/2089 reg 10).
        </p>
        <When field={field} {...when} />
        <TextareaField {...field('reason')} label="Why 28 days’ notice is impracticable" rows={3} />
        <Button variant="primary">Give the notice and publish it</Button>
      </Form>
    </Disclosure>
  );
}
