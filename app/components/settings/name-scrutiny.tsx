import type { Reply } from '../ui/form-problem';
import { SmallForm } from './small-form';

type Props = {
  bodyId: string;
  scrutinyBodyId: string | null;
  /** Those of its organisation that may scrutinise it. */
  committees: readonly { readonly id: string; readonly name: string }[];
  reply: Reply | undefined;
};

/** Which committee scrutinises an executive body, and the form that names another. */
export function NameScrutiny({ bodyId, scrutinyBodyId, committees, reply }: Props) {
  const named = committees.find(({ id }) => id === scrutinyBodyId)?.name;
  return (
    <>
      <p className="text-ink-2">Scrutinised by {named ?? 'no committee that is named'}.</p>
      <SmallForm
        quiet
        intent="name-scrutiny"
        scope={bodyId}
        hidden={{ bodyId }}
        summary="Name the scrutiny committee"
        fields={[
          {
            kind: 'choice',
            name: 'scrutinyBodyId',
            label: 'Committee',
            options: committees.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        button="Name it"
        reply={reply}
      />
    </>
  );
}
