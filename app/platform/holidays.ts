import data from './data/govuk-bank-holidays.json' with { type: 'json' };

export type BankHolidays = {
  /** Name by date (YYYY-MM-DD). */
  readonly holidays: ReadonlyMap<string, string>;
  /** The first and last date of which the data know whether it is a holiday. */
  readonly from: string;
  readonly to: string;
  /** The day on which GOV.UK last changed the data. */
  readonly asOf: string;
};

// GOV.UK publishes keys of its translations; these are its English words for them.
const NAMES: { readonly [key: string]: string } = {
  new_year: 'New Year’s Day',
  good_friday: 'Good Friday',
  easter_monday: 'Easter Monday',
  early_may: 'Early May bank holiday',
  early_may_ve: 'Early May bank holiday (VE day)',
  spring: 'Spring bank holiday',
  queen_platinum: 'Platinum Jubilee bank holiday',
  kings_coronation: 'Bank holiday for the coronation of King Charles III',
  queens_bank_holiday: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  late_august: 'Summer bank holiday',
  christmas: 'Christmas Day',
  boxing_day: 'Boxing Day',
};

/** Bank holidays of England and Wales as GOV.UK publishes them (Open Government Licence v3.0), for whole years. */
export const bankHolidays: BankHolidays = read();

function read(): BankHolidays {
  const { slug: _slug, title: _title, ...years } = data.divisions['common.nations.england-and-wales_slug'];
  const span = Object.keys(years).toSorted();
  const entries = Object.values(years).flat();
  return {
    holidays: new Map(entries.map((entry) => [isoDate(entry.date), nameOf(entry)])),
    from: `${span.at(0)}-01-01`,
    to: `${span.at(-1)}-12-31`,
    asOf: isoDate(data.last_updated),
  };
}

function nameOf({ title, notes }: { title: string; notes: string }): string {
  const key = title.replace('bank_holidays.', '');
  const name = NAMES[key] ?? key.replaceAll('_', ' ');
  return notes === 'common.substitute_day' ? `${name} (substitute day)` : name;
}

/** `24/11/2025` is 2025-11-24. */
function isoDate(british: string): string {
  return british.split('/').toReversed().join('-');
}
