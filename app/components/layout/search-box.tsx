import { Form } from '@remix-run/react';
import { Search } from '../ui/icons';
import { Kbd } from '../ui/kbd';

/** A plain form to the search page; Ctrl K and / bring the focus here. */
export function SearchBox({ to }: { to: string }) {
  return (
    <Form
      method="get"
      action={to}
      role="search"
      className="relative hidden w-full md:block lg:ml-4 lg:max-w-[440px]"
    >
      <label htmlFor="search" className="sr-only">
        Search papers, decisions and people
      </label>
      <Search
        size={18}
        strokeWidth={1.75}
        className="pointer-events-none absolute top-[13px] left-3 text-ink-3"
        aria-hidden
      />
      <input
        id="search"
        name="q"
        type="search"
        placeholder="Search papers, decisions and people"
        className="input pr-[66px] pl-[38px] text-ellipsis"
      />
      <span className="pointer-events-none absolute top-[10px] right-3" aria-hidden="true">
        <Kbd>Ctrl K</Kbd>
      </span>
    </Form>
  );
}
