import { z } from 'zod';
import { ITEM_KINDS } from '~/domain/meeting/agenda';
import { afterId, basedOn, id, minutes, presenter, words } from './meeting-fields';

/** An item that is added to the agenda. */
export const addItemInput = z.object({
  title: words('Enter what the item is', 200),
  kind: z.enum(ITEM_KINDS, { error: 'Choose a kind of item' }),
  minutes,
  presenter,
  afterId,
});

/** An item as it is to read. */
export const editItemInput = z.object({
  itemId: id,
  title: words('Enter what the item is', 200),
  kind: z.enum(ITEM_KINDS, { error: 'Choose a kind of item' }),
  minutes,
  presenter,
  basedOn,
  specialText: z.string().trim().max(2000, { error: 'Use 2,000 characters or fewer' }).default(''),
});

/** The template from which the agenda is made. */
export const templateInput = z.object({
  key: z.string({ error: 'Choose a template' }).min(1, { error: 'Choose a template' }).max(40),
});

/** The items in the order in which they are to come. */
export const orderInput = z.object({
  order: z
    .string()
    .max(10_000)
    .transform((text) => text.split(' ').filter(Boolean)),
  basedOn,
});

/** The agenda is signed off, by the Chair or on the Chair's instruction. */
export const signOffInput = z.object({ basedOn, forId: id.nullable().default(null) });

/** The agenda as it is to be published. */
export const publishInput = z.object({ basedOn });

/** The edition of the pack that is to be made again. */
export const retryPackInput = z.object({ edition: z.coerce.number().int().min(1) });

/** A paper that is put on the agenda. */
export const tablePaperInput = z.object({
  paperRef: z.string({ error: 'Choose a paper' }).min(1, { error: 'Choose a paper' }).max(40),
  minutes,
  presenter: presenter.transform((value) => value || undefined),
  afterId,
});

/** An item that comes one place earlier or later. */
export const moveItemInput = z.object({ itemId: id, to: z.enum(['earlier', 'later']), basedOn });

/** An item that comes off the agenda. */
export const removeItemInput = z.object({ itemId: id, basedOn });

/** A late item, and the special circumstances for which the Chair lets it in. */
export const admitLateInput = z.object({
  itemId: id,
  forId: id.nullable().default(null),
  reason: words('State the special circumstances', 500),
});
