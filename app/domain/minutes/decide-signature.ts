import { ok, type Result, refuse } from '../shared/result';

export type SignatureRefusal = { readonly code: 'signature-differs'; readonly name: string };

/**
 * Whether a typed name is the signature of who signs: the whole name, with or without the title before it, in capitals or
 * not. Source: governance.md §13 (a signature is valid where it is meant to authenticate).
 */
export function decideSignature(
  typed: string,
  signer: { readonly name: string; readonly honorific: string },
): Result<true, SignatureRefusal> {
  const whole = [signer.honorific, signer.name].filter((part) => part !== '').join(' ');
  const given = plain(typed);
  return given === plain(signer.name) || given === plain(whole)
    ? ok(true)
    : refuse({ code: 'signature-differs', name: whole });
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
