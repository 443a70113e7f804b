import { redirect } from '@remix-run/node';
import { pastVotesCsv } from '~/documents/past-votes-csv';
import { csvFile } from '~/http/csv-file';
import { command, forms } from '~/http/form';
import { jsonFile } from '~/http/json-file';
import { page } from '~/http/page';
import { checkPastVotes, readPastForm } from '~/http/past-votes';
import { pastForm } from '~/inputs/past-form';

export const loader = page('rule:try', async () => redirect('/try/votes'));

export const action = forms(
  {
    check: command({
      act: 'rule:try',
      shape: pastForm,
      run: ({ input, now }) => checkPastVotes(input, now),
      done: ({ input, value }) => {
        const checked = value.stage === 'checked' ? value.checked : [];
        return input.as === 'csv'
          ? csvFile(pastVotesCsv(checked), 'checked-votes')
          : jsonFile(checked, 'checked-votes');
      },
    }),
  },
  readPastForm,
);
