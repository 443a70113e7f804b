import { BASE_WORDS, TEST_WORDS, TIE_WORDS } from '~/content/trial-words';
import { BETWEEN, type CardFields } from '~/inputs/card-fields';
import { choices } from '../ui/choices';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

/**
 * The rules of a card, to be varied: nothing here changes the body's own. With `categories` of its seats a minimum may be
 * added, or taken away by leaving it empty; what an Act asks of one motion is not offered for the card of a body.
 */
export function CardInputs({ card, categories }: { card: CardFields; categories?: readonly string[] }) {
  return (
    <div className="grid items-end gap-4 md:grid-cols-2 xl:grid-cols-3">
      <TextField
        name="quorum"
        label="Quorum"
        hint="A number such as 6, or a share of all seats such as 1/4"
        defaultValue={card.quorum}
      />
      {card.minimums.map(({ category, least }) => (
        <TextField
          key={category}
          name={`least-${category}`}
          label={`Of these at least so many ${category}`}
          inputMode="numeric"
          hint={categories ? 'Left empty it is taken away' : undefined}
          defaultValue={least}
        />
      ))}
      {categories ? <AddMinimum card={card} categories={categories} /> : null}
      <SelectField
        name="chairOrDeputy"
        label="Chair or a deputy"
        options={choices({ no: 'Need not be among them', yes: 'Must be among them' })}
        defaultValue={card.chairOrDeputy}
      />
      <SelectField
        name="test"
        label="It is carried by"
        options={choices(TEST_WORDS)}
        defaultValue={card.test}
      />
      <TextField name="share" label="This share" hint="Such as 1/2 or 2/3" defaultValue={card.share} />
      <SelectField name="base" label="Of" options={choices(BASE_WORDS)} defaultValue={card.base} />
      <SelectField name="tie" label="If it ties" options={choices(TIE_WORDS)} defaultValue={card.tie} />
      <SelectField
        name="remote"
        label="Seats on line"
        options={choices({ yes: 'Count', no: 'Do not count' })}
        defaultValue={card.remote}
      />
      {categories ? null : (
        <SelectField
          name="statute"
          label="Act that asks for another majority"
          options={choices({ '': 'None', 'lga-1972-s249': 'Local Government Act 1972, section 249' })}
          defaultValue={card.statute}
        />
      )}
    </div>
  );
}

/** One more minimum, of a category that the body's seats have and that has none yet. */
function AddMinimum({ card, categories }: { card: CardFields; categories: readonly string[] }) {
  const names = card.minimums.map(({ category }) => category);
  const free = categories.filter((category) => !names.includes(category));
  return (
    <>
      <input type="hidden" name="categories" value={names.join(BETWEEN)} />
      {free.length > 0 ? (
        <>
          <SelectField
            name="newCategory"
            label="Add a minimum of"
            optional
            placeholder="None"
            options={free.map((category) => ({ value: category, label: category }))}
          />
          <TextField name="newLeast" label="At least how many" optional inputMode="numeric" />
        </>
      ) : null}
    </>
  );
}
