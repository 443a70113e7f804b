export { type DateForm, dateWords, timeWords } from '~/content/dates';
