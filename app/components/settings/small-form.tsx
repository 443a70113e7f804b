import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

export type SmallField =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly type?: string;
      readonly value?: string;
      readonly optional?: boolean;
      /** The id of a datalist of likely answers. */
      readonly list?: string;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { value: string; label: string }[];
    };

type Props = {
  intent: string;
  summary: ReactNode;
  fields: readonly SmallField[];
  hidden?: Readonly<Record<string, string>>;
  button: string;
  reply: Reply | undefined;
  /** Where it is sent, if not to the page's own address. */
  action?: string;
  /** Of a row that has one of many: a link, not a fold across the page. */
  quiet?: boolean;
  /** Tells forms of the same intent apart, so that ids do not repeat. */
  scope?: string;
};

/** A folded form of a few fields, as Settings has many. */
export function SmallForm({
  intent,
  summary,
  fields,
  hidden = {},
  button,
  reply,
  action,
  scope = '',
  quiet,
}: Props) {
  const mine =
    reply?.intent === intent && Object.entries(hidden).every(([name, value]) => reply.values[name] === value)
      ? reply
      : undefined;
  return (
    <Disclosure summary={summary} open={mine !== undefined} quiet={quiet}>
      <Form method="post" action={action} className="max-w-[520px] space-y-3">
        <input type="hidden" name="intent" value={intent} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => {
          const common = {
            id: `${intent}${scope}-${field.name}`,
            name: field.name,
            label: field.label,
            error: mine?.fields[field.name]?.[0],
          };
          return field.kind === 'choice' ? (
            <SelectField
              key={field.name}
              {...common}
              placeholder="Choose"
              defaultValue={mine?.values[field.name]}
              options={field.options}
            />
          ) : (
            <TextField
              key={field.name}
              {...common}
              hint={field.hint}
              type={field.type ?? 'text'}
              optional={field.optional}
              list={field.list}
              autoComplete="off"
              defaultValue={mine?.values[field.name] ?? field.value}
            />
          );
        })}
        <Button>{button}</Button>
      </Form>
    </Disclosure>
  );
}
