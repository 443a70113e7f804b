import { ok, type Result, refuse } from '../shared/result';

export const HAND_STATES = ['asked', 'called', 'spoken', 'lowered'] as const;
export type HandState = (typeof HAND_STATES)[number];

/** In what capacity somebody asks to speak. */
export type AskingAs =
  | { readonly as: 'member'; readonly here: boolean; readonly silenced: boolean }
  | { readonly as: 'officer' }
  | { readonly as: 'observer' };

export type SpeakerRefusal = {
  readonly code: 'not-here-to-speak' | 'sent-out-of-item' | 'observers-may-not-ask' | 'hand-not-up';
};

/**
 * Whether somebody may ask to speak: a member who is here and whom no interest keeps from speaking, an officer who
 * serves the body, and those who follow the meeting only while the chair lets them.
 */
export function decideAskToSpeak(
  asking: AskingAs,
  { observersMayAsk }: { readonly observersMayAsk: boolean },
): Result<true, SpeakerRefusal> {
  switch (asking.as) {
    case 'officer':
      return ok(true);
    case 'observer':
      return observersMayAsk ? ok(true) : refuse({ code: 'observers-may-not-ask' });
    case 'member':
      if (!asking.here) return refuse({ code: 'not-here-to-speak' });
      return asking.silenced ? refuse({ code: 'sent-out-of-item' }) : ok(true);
  }
}

/** Whether a hand may be called; null where it is already. One that is down is not. */
export function decideCallSpeaker(state: HandState): Result<true | null, SpeakerRefusal> {
  if (state === 'called') return ok(null);
  return state === 'asked' ? ok(true) : refuse({ code: 'hand-not-up' });
}
