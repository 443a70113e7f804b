import type { MinutesContent } from '~/domain/minutes/minutes-content';
import type { MinutesStage } from '~/domain/minutes/minutes-state';
import { canonicalJson, sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';
import type { Reads } from '../reads';
import type { Transaction } from '../transaction';
import { minutesContentOf } from './minutes-content-of';

export type FrozenMinutes = {
  readonly number: number;
  readonly stage: MinutesStage;
  readonly content: MinutesContent;
  readonly digest: string;
  /** Whether the digest is still that of the text. */
  readonly intact: boolean;
  readonly at: Date;
  readonly byId: string;
};

/** The frozen texts of minutes, in their order. */
export async function frozenTexts(
  client: Reads | Transaction,
  minutesId: string,
): Promise<readonly FrozenMinutes[]> {
  const rows = await client.minutesText.findMany({ where: { minutesId }, orderBy: { number: 'asc' } });
  return rows.map(({ number, stage, content, digest, at, byId }) => ({
    ...{ number, digest, at, byId },
    stage: stage as MinutesStage,
    content: JSON.parse(content) as MinutesContent,
    intact: sha256(content) === digest,
  }));
}

/** The text as it would be frozen now, with its digest. */
export async function textNow(
  client: Reads | Transaction,
  { meetingId, number, correction }: TextOf,
): Promise<{ readonly content: MinutesContent; readonly digest: string }> {
  const content = await minutesContentOf(client, meetingId, number === 0 ? null : correction);
  if (!content) throw new Error(`there is no meeting ${meetingId}`);
  return { content, digest: sha256(canonicalJson(content)) };
}

export type TextOf = {
  readonly meetingId: string;
  readonly number: number;
  readonly correction: string;
};

type Freezing = {
  readonly minutesId: string;
  readonly stage: MinutesStage;
  readonly content: MinutesContent;
  readonly at: Date;
  readonly byId: string;
};

/** Freezes a text at a stage and answers its digest; nothing of it can be changed afterwards. */
export async function freezeText(
  tx: Transaction,
  { minutesId, stage, content, at, byId }: Freezing,
): Promise<string> {
  const text = canonicalJson(content);
  const digest = sha256(text);
  const number = (await tx.minutesText.count({ where: { minutesId } })) + 1;
  await tx.minutesText.create({
    data: { id: newId(), minutesId, number, stage, content: text, digest, at, byId },
  });
  return digest;
}
