import { useFetcher, useNavigation } from '@remix-run/react';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Reply } from '../ui/form-problem';
import { useBrowserLayout } from '../ui/use-browser-layout';
import type { FieldValues } from './draft-values';

const PAUSE_MS = 3_000;

export type Autosave = {
  readonly state: 'saved' | 'waiting' | 'saving' | 'refused';
  /** The revision that the next save goes over: what the writer had before them. */
  readonly revision: number;
  readonly savedAt: string;
  /** Why it was not saved, in words. */
  readonly problem: string | null;
  /** What the form held when somebody else's text was found: both are shown. */
  readonly mine: FieldValues | undefined;
  readonly listeners: {
    readonly onInput: () => void;
    readonly onBlur: () => void;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
};

type Opened = {
  /** What the server has now, which the page may come to know before the writer does. */
  readonly saved: { readonly revision: number; readonly savedAt: string };
  /** What the writer began from. */
  readonly revision: number;
  readonly reply: Reply | undefined;
};
type Answer = { readonly revision: number; readonly savedAt: string } | Reply;

/**
 * Saves the form by itself when typing pauses and when a field is left, one save at a time. A refusal stops it
 * until the person saves; after a conflict both texts stand on the page, and only then a save goes over theirs.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, { saved, revision, reply }: Opened): Autosave {
  const fetcher = useFetcher<Answer>();
  const navigation = useNavigation();
  const [known, setKnown] = useState({ revision, savedAt: saved.savedAt });
  const [refused, setRefused] = useState<Reply>();
  const [dirty, setDirty] = useState(false);
  const handled = useRef<Answer>();
  const sent = useRef(false);
  const pressed = useRef<HTMLElement | null>();
  // From the moment that a save is sent until its answer is read: the fetcher's own state comes a little later.
  const underWay = useRef(false);
  const busy = fetcher.state !== 'idle';
  const stopped = refused ?? reply;
  const conflict = stopped?.refusal?.code === 'draft-conflict';

  const save = () => {
    if (!form.current || !dirty || busy || underWay.current || stopped) return;
    underWay.current = true;
    const fields = new FormData(form.current);
    fields.set('intent', 'autosave');
    setDirty(false);
    fetcher.submit(fields, { method: 'post' });
  };

  useEffect(() => {
    if (!dirty || busy || stopped) return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  });

  // Before anything more is typed or pressed: it would go over a revision that is not the newest, as if by somebody else. Looked
  // at each time: the router's fetchers change in place, so that React may draw an answer and take it for no change.
  useBrowserLayout(() => {
    const answer = fetcher.data;
    if (busy || !answer || answer === handled.current) return;
    handled.current = answer;
    underWay.current = false;
    const button = pressed.current;
    pressed.current = undefined;
    if (!('savedAt' in answer)) {
      setDirty(true);
      setRefused(answer);
      return;
    }
    setKnown(answer);
    // Pressed while this was on its way; the revision that it brought is in the form by the next frame.
    if (button !== undefined) requestAnimationFrame(() => form.current?.requestSubmit(button));
  });

  // A save by the button is over: what the server has now is what the writer has before them.
  useEffect(() => {
    if (navigation.state === 'submitting') sent.current = true;
    if (navigation.state !== 'idle' || !sent.current) return;
    sent.current = false;
    setRefused(undefined);
    if (reply) return;
    setDirty(false);
    setKnown(saved);
  }, [navigation.state, reply, saved]);

  return {
    state: busy ? 'saving' : stopped ? 'refused' : dirty ? 'waiting' : 'saved',
    revision: conflict ? saved.revision : known.revision,
    savedAt: known.savedAt,
    problem: stopped ? (stopped.refusal?.title ?? Object.values(stopped.fields).flat().join(' ')) : null,
    mine: conflict ? stopped.values : undefined,
    listeners: {
      onInput: () => setDirty(true),
      onBlur: save,
      onSubmit: (event) => {
        if (!busy && !underWay.current) return;
        event.preventDefault();
        pressed.current = (event.nativeEvent as SubmitEvent).submitter;
      },
    },
  };
}
