import type { MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { MoveChoices, RefusedWords } from '~/components/board/move-choices';
import { MovePanel } from '~/components/board/move-panel';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { FormProblem } from '~/components/ui/form-problem';
import { Reference } from '~/components/ui/reference';
import { pageTitle } from '~/content/page-title';
import { type AnyRefusal, wordsOf } from '~/content/refusals';
import { waitingWords } from '~/content/waiting-words';
import type { Result } from '~/domain/shared/result';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { moveShape } from '~/inputs/move';
import { movesOfPaper, type PaperMoves } from '~/queries/routes/moves-of-paper';
import { movePaper } from '~/services/routes/move-paper';

export const handle = { current: 'board' } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Move ${data?.choices.ref ?? ''}`) },
];

export const loader = page('paper:read', async ({ actor, now, params, url }) => {
  const moves = found(await movesOfPaper(actor, params.ref ?? '', now));
  const from = url.searchParams.get('from') === 'board' ? ('board' as const) : ('paper' as const);
  return { from, choices: inWords(moves) };
});

export const action = forms({
  move: command({
    act: 'paper:move',
    shape: moveShape,
    run: ({ actor, now, input, params }) =>
      movePaper({ actor, now }, { paperRef: params.ref ?? '', to: input.to, reason: input.reason }),
    done: ({ value, input }) => ({
      to: input.from === 'board' ? '/board' : `/papers/${value}`,
      says: input.to === 'end' ? `${value} is closed.` : `${value} has moved.`,
    }),
  }),
});

function inWords({ moves, notice, waiting, age: _age, ...rest }: PaperMoves): MoveChoices {
  const refused = (verdict: Result<unknown, AnyRefusal>): RefusedWords | null => {
    if (verdict.ok) return null;
    const { title, says } = wordsOf(verdict.refusal);
    return { title, says };
  };
  return {
    ...rest,
    waiting: waiting && waitingWords(waiting),
    moves: moves.map(({ verdict, ...move }) => ({ ...move, refused: refused(verdict) })),
    notice: notice && { refused: refused(notice) },
  };
}

export default function MovePage() {
  const { choices, from } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[720px] space-y-4 px-4 pt-3 pb-8 md:px-6">
      <PageHeader
        title={
          <>
            Move <Reference>{choices.ref}</Reference>
          </>
        }
      >
        <Link to={`/papers/${choices.ref}`}>{choices.title}</Link>
      </PageHeader>
      <FormProblem reply={reply} intent="move" />
      <MovePanel choices={choices} from={from} headingLevel={2} reply={reply} />
    </main>
  );
}
