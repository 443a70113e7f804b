import { useFetcher } from '@remix-run/react';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { isReachable } from '../ballot/is-reachable';
import type { Reply } from '../ui/form-problem';
import { useBrowserLayout } from '../ui/use-browser-layout';
import { type KeptMinute, keepMinute, keptMinute } from './kept-minute';

const PAUSE_MS = 2_000;
type Answer = { readonly revision: number; readonly savedAt: string } | Reply;
type Began = {
  readonly itemId: string;
  readonly text: string;
  readonly revision: number;
  readonly savedAt: string | null;
};

export type MinuteSave = {
  readonly state: 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused';
  /** The revision that the next save goes over. */
  readonly revision: number;
  readonly savedAt: string | null;
  readonly problem: string | null;
  /** What the form held when another's text was found. */
  readonly mine: string | undefined;
  readonly listeners: {
    readonly onInput: () => void;
    readonly onBlur: () => void;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
};

/**
 * Saves a minute by itself when typing pauses and when the field is left, one save at a time, over the revision that the
 * writer had, whatever else the page does meanwhile. What is not known to be saved stays on this device. A refusal stops
 * it until the writer saves: after a conflict both texts are shown, and only then a save goes over the other.
 */
export function useMinuteSave(
  form: RefObject<HTMLFormElement>,
  { minute, reply }: { readonly minute: Began; readonly reply: Reply | undefined },
): MinuteSave {
  const { itemId } = minute;
  const fetcher = useFetcher<Answer>();
  const [known, setKnown] = useState({ revision: minute.revision, savedAt: minute.savedAt });
  const [refused, setRefused] = useState<Reply | undefined>(reply);
  const [dirty, setDirty] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const [asking, setAsking] = useState(false);
  const handled = useRef<Answer>();
  // From the moment that a save begins until its answer is read: the states of it come a little later.
  const underWay = useRef(false);
  const busy = asking || fetcher.state !== 'idle';
  const conflict = refused?.refusal?.code === 'minute-conflict';
  const revision = conflict ? minute.revision : known.revision;

  const save = async (asked: 'by-itself' | 'by-writer') => {
    if (!form.current || busy || underWay.current || (asked === 'by-itself' && (!dirty || refused))) return;
    const fields = new FormData(form.current);
    fields.set('intent', 'autosave');
    fields.set('revision', String(revision));
    underWay.current = true;
    setAsking(true);
    const reachable = await isReachable();
    setAsking(false);
    setUnreachable(!reachable);
    underWay.current = reachable;
    if (!reachable) return;
    setDirty(false);
    setRefused(undefined);
    fetcher.submit(fields, { method: 'post', action: `/items/${itemId}/minute` });
  };

  // What was typed here and is not known to be saved, from before the page was lost.
  useEffect(() => {
    const kept = keptMinute(itemId);
    const field = textOf(form.current);
    if (!kept || !field || kept.text === field.value) return;
    field.value = kept.text;
    setKnown((now) => ({ ...now, revision: kept.revision }));
    setDirty(true);
  }, [itemId, form]);

  // Another officer saved while nothing was typed here: what is saved now is what stands before both.
  useEffect(() => {
    const field = textOf(form.current);
    // An answer that is not read yet may be a refusal: what was typed here stays.
    if (fetcher.data !== handled.current || keptMinute(itemId)) return;
    if (!field || dirty || busy || refused || minute.revision <= known.revision) return;
    field.value = minute.text;
    setKnown({ revision: minute.revision, savedAt: minute.savedAt });
  }, [minute, known, dirty, busy, refused, form, fetcher.data, itemId]);

  useEffect(() => {
    if (!dirty || busy || refused) return;
    const timer = setTimeout(() => save('by-itself'), unreachable ? PAUSE_MS * 3 : PAUSE_MS);
    return () => clearTimeout(timer);
  });

  // Before anything more is typed or pressed, which would go over a revision that is not the newest; looked at each time, as in
  // `useAutosave`.
  useBrowserLayout(() => {
    const answer = fetcher.data;
    if (fetcher.state !== 'idle' || !answer || answer === handled.current) return;
    handled.current = answer;
    underWay.current = false;
    if (!('savedAt' in answer)) {
      setRefused(answer);
      return;
    }
    setKnown(answer);
    const now = keptMinute(itemId);
    if (!dirty) keepMinute(itemId, null);
    else if (now) keepMinute(itemId, { ...now, revision: answer.revision });
  });

  return {
    state: busy ? 'saving' : refused ? 'refused' : unreachable ? 'unreachable' : dirty ? 'waiting' : 'saved',
    revision,
    savedAt: known.savedAt,
    problem: refused ? (refused.refusal?.title ?? Object.values(refused.fields).flat().join(' ')) : null,
    mine: conflict ? refused.values.text : undefined,
    listeners: {
      onInput: () => {
        setDirty(true);
        const text = textOf(form.current)?.value;
        if (text !== undefined) keepMinute(itemId, { text, revision } satisfies KeptMinute);
      },
      onBlur: () => void save('by-itself'),
      onSubmit: (event) => {
        event.preventDefault();
        void save('by-writer');
      },
    },
  };
}

function textOf(form: HTMLFormElement | null): HTMLTextAreaElement | null {
  const field = form?.elements.namedItem('text');
  return field instanceof HTMLTextAreaElement ? field : null;
}
