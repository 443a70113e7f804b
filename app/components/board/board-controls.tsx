import { Form, Link } from '@remix-run/react';
import type { BoardPage } from '~/domain/paper/board';
import { type BoardView, boardAddress } from '~/inputs/board';
import { SlidersHorizontal } from '../ui/icons';
import { SegmentedLinks } from '../ui/segmented-links';
import { SelectField } from '../ui/select-field';

const ORGANISATIONS = [
  { value: null, label: 'All bodies' },
  { value: 'trust', label: 'Trust' },
  { value: 'council', label: 'Council' },
  { value: 'department', label: 'DfE' },
] as const;

type BoardControlsProps = { view: BoardView; bodies: BoardPage['bodies'] };

/** Which papers: those whose line passes an organisation or one body; and with lanes or without. */
export function BoardControls({ view, bodies }: BoardControlsProps) {
  const lanes = view.lanes === 'origin' ? 'tabled by' : 'none';
  return (
    <>
      <SegmentedLinks
        label="Papers whose line passes"
        className="max-xl:hidden"
        options={ORGANISATIONS.map(({ value, label }) => ({
          label,
          to: boardAddress(view, { organisation: value, body: null }),
          current: view.organisation === value && view.body === null,
        }))}
      />
      <Link
        to={boardAddress(view, { lanes: view.lanes === 'origin' ? 'none' : 'origin' })}
        preventScrollReset
        className="btn font-normal max-xl:hidden"
      >
        Lanes: <b className="font-semibold">{lanes}</b>
      </Link>
      <details className="relative">
        <summary className="btn font-normal">
          <SlidersHorizontal size={20} strokeWidth={1.75} aria-hidden />
          <span className="max-md:sr-only">Filters</span>
        </summary>
        <Form
          method="get"
          action="/board"
          className="absolute right-0 z-20 mt-2 w-[300px] max-w-[calc(100vw-32px)] space-y-4 rounded-lg border border-rule bg-sheet p-4 shadow-lift"
        >
          <SelectField
            name="organisation"
            label="Line passes"
            defaultValue={view.organisation ?? ''}
            options={ORGANISATIONS.map(({ value, label }) => ({ value: value ?? '', label }))}
          />
          <SelectField
            name="body"
            label="Body"
            defaultValue={view.body ?? ''}
            placeholder="Any body"
            options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <SelectField
            name="lanes"
            label="Lanes"
            defaultValue={view.lanes}
            options={[
              { value: 'origin', label: 'Tabled by' },
              { value: 'none', label: 'None' },
            ]}
          />
          {view.stage ? <input type="hidden" name="stage" value={view.stage} /> : null}
          <button type="submit" className="btn btn-primary w-full">
            Show
          </button>
        </Form>
      </details>
    </>
  );
}
