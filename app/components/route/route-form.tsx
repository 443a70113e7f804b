import { Form } from '@remix-run/react';
import { STATION_WORDS } from '~/content/gate-words';
import type { RouteTemplate } from '~/domain/paper/route-templates';
import { TEMPLATE_GATES } from '~/domain/paper/stage';
import type { StationFields } from '~/inputs/station-rows';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import type { Reply } from '../ui/form-problem';
import { LinkButton } from '../ui/link-button';
import { Panel } from '../ui/panel';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type Props = {
  routeKey: string;
  route: RouteTemplate | null;
  rows: readonly StationFields[];
  bodies: readonly { readonly code: string; readonly name: string }[];
  reply: Reply | undefined;
};

const UNITS = [
  { value: 'calendar', label: 'Days' },
  { value: 'working', label: 'Working days' },
];

/** A route to be added or changed: its words, then its stations, a row each; a row without a gate is left out. */
export function RouteForm({ routeKey, route, rows, bodies, reply }: Props) {
  const gates = TEMPLATE_GATES.map((value) => ({ value, label: STATION_WORDS[value] }));
  const codes = bodies.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Panel>
      <h2 className="serif-display text-2xl">{route ? `Change: ${route.name}` : 'A new route'}</h2>
      <Form method="post" className="mt-3 space-y-4">
        <input type="hidden" name="intent" value="keep-route" />
        <input type="hidden" name="key" value={routeKey} />
        <input type="hidden" name="basedOn" value={route?.version ?? 0} />
        <TextField
          name="name"
          label="What it is called"
          defaultValue={reply?.values.name ?? route?.name}
          error={reply?.fields.name?.[0]}
        />
        <TextField
          name="summary"
          label="What it is for"
          hint="Authors read it when they choose."
          defaultValue={reply?.values.summary ?? route?.summary}
          error={reply?.fields.summary?.[0]}
        />
        {rows.map((row, index) => (
          <StationRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
            key={index}
            number={index + 1}
            row={row}
            gates={gates}
            bodies={codes}
          />
        ))}
        <CheckboxField
          name="retired"
          value="yes"
          label="No new paper may take it"
          defaultChecked={reply ? reply.values.retired === 'yes' : route?.retired}
        />
        <div className="flex flex-wrap gap-3">
          <Button variant="primary">Keep this route</Button>
          <LinkButton to="/settings/routes">Leave it as it is</LinkButton>
        </div>
      </Form>
    </Panel>
  );
}

type Choices = readonly { value: string; label: string }[];
type RowProps = { number: number; row: StationFields; gates: Choices; bodies: Choices };

function StationRow({ number, row, gates, bodies }: RowProps) {
  const label = (words: string) => (
    <>
      {words}
      <span className="sr-only">, station {number}</span>
    </>
  );
  const common = { className: 'min-w-0' };
  return (
    <fieldset className="min-w-0 border-t border-rule pt-3">
      <legend className="float-left mb-1.5 font-semibold">Station {number}</legend>
      <div className="clear-left grid gap-2 md:grid-cols-3 xl:grid-cols-[1.2fr_1.3fr_1.3fr_80px_172px]">
        <SelectField
          {...common}
          name={`gate-${number}`}
          label={label('What it does')}
          placeholder="No station"
          options={gates}
          defaultValue={row.gate}
        />
        <SelectField
          {...common}
          name={`body-${number}`}
          label={label('Body')}
          placeholder="Body"
          options={bodies}
          defaultValue={row.body}
        />
        <TextField
          {...common}
          name={`name-${number}`}
          label={label('Name')}
          placeholder="Name"
          defaultValue={row.name}
        />
        <TextField
          {...common}
          name={`days-${number}`}
          label={label('Target')}
          placeholder="Days"
          inputMode="numeric"
          defaultValue={row.days}
        />
        <SelectField
          {...common}
          name={`unit-${number}`}
          label={label('Counted in')}
          options={UNITS}
          defaultValue={row.unit}
        />
      </div>
    </fieldset>
  );
}
