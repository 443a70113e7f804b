import { share, unshare } from '../acts/attach';
import { answer, ask } from '../acts/clear-paper';
import { comment, reply, resolve, takeBack } from '../acts/talk';
import type { Dates } from '../calendar';
import type { Step } from '../tale';

const ref = 'TB-041';

/** What trust, council and department said to each other about the VAT paper, by what was shared with whom. */
export function vatTalk(dates: Dates): readonly Step[] {
  return [...shares(dates), ...advice(dates), ...early(dates), ...late(dates)];
}

function shares({ after, at }: Dates): readonly Step[] {
  return [
    share(at(after(-51), '17:20'), 'Fenwright', {
      ...{ ref, version: 2, letters: ['A', 'B'], person: 'Ostrowska', name: 'version 2' },
      reason: 'The Council’s Head of Finance works on the agency agreement with us.',
    }),
    share(at(after(-33), '19:00'), 'Fenwright', {
      ...{ ref, version: 3, letters: ['A', 'B', 'D'], person: 'Ostrowska', name: 'version 3' },
      reason: 'To test the partial-exemption margin against the model.',
    }),
    unshare(at(after(-33), '19:05'), 'Fenwright', 'version 2'),
    share(at(after(-8), '09:30'), 'Tarrant', {
      ...{ ref, version: 4, letters: ['A', 'B', 'D'], person: 'Ostrowska' },
      reason: 'The version that the Board decides on.',
    }),
    unshare(at(after(-8), '09:40'), 'Tarrant', 'version 3'),
    share(at(after(-8), '09:50'), 'Tarrant', {
      ...{ ref, version: 4, letters: ['A', 'B'], body: 'DFE' },
      reason:
        'The Department is asked for its consent at the end of the route and may want to say early what it thinks.',
    }),
  ];
}

/** Asked in good time, given with conditions, and answered in the next version. */
function advice({ before, after, at, day }: Dates): readonly Step[] {
  return [
    ask(at(after(-45), '10:30'), 'Sondhi', {
      ...{ ref, of: 'Quarrie', matter: 'finance', dueOn: day(-31) },
      question:
        'As the Council’s section 151 officer: does the Council stay within its partial-exemption limit if it reclaims £1.55m more a year, and what would you need before it begins?',
    }),
    answer(at(after(-37), '16:50'), 'Quarrie', {
      ...{ ref, matter: 'finance', answer: 'with-conditions' },
      text: 'I support the arrangement on two conditions. First, the margin is tested on the last two years’ returns before anything moves: on last year’s figures the Council would be at 4.3 per cent against 5, which is thin (illustrative). Second, I am told within five days of any order above £250,000, so that one large purchase does not take us over.',
    }),
    ask(at(after(-8), '11:10'), 'Tarrant', {
      ...{ ref, of: 'Achterberg', matter: 'legal', dueOn: day(6) },
      question:
        'As the Council’s monitoring officer: may Councillor Thackwray take part in the Cabinet’s decision after her bar at the Board?',
    }),
    answer(at(before(-3), '15:30'), 'Achterberg', {
      ...{ ref, matter: 'legal', answer: 'positive' },
      text: 'Yes. Interests are judged body by body. As a director she owes the Trust a duty and is rightly barred there; in the Cabinet she has no pecuniary interest in it. She should declare the directorship.',
    }),
  ];
}

function early({ after, at }: Dates): readonly Step[] {
  const said = (day: number, time: string) => at(after(day), time);
  return [
    comment(said(-49, '18:20'), 'Ostrowska', {
      ...{ ref, version: 2, on: 'b', shared: true, name: 'margin' },
      text: 'We support this. We need our partial-exemption figure tested first: the margin under the 5 per cent limit is thin.',
    }),
    reply(said(-48, '18:50'), 'Sondhi', {
      ...{ ref, version: 2, to: 'margin' },
      text: 'It is condition 2, and your section 151 officer is asked for advice by name.',
    }),
    resolve(said(-34, '18:45'), 'Sondhi', 'margin'),
    comment(said(-48, '10:00'), 'Brightwater', {
      ...{ ref, version: 2, on: '4.2', name: 'orders' },
      text: 'Forty managers place orders. Who tells the supplier that the Council is the buyer?',
    }),
    reply(said(-47, '11:25'), 'Sondhi', {
      ...{ ref, version: 2, to: 'orders' },
      text: 'The order form says so in its first line, and nobody can send one without it.',
    }),
    comment(said(-35, '17:40'), 'Vaswani', {
      ...{ ref, version: 2, on: '3.3', name: 'allowance' },
      text: 'Show how £1.55m becomes £1.49m.',
    }),
    resolve(said(-34, '18:50'), 'Sondhi', 'allowance'),
    comment(said(-31, '19:20'), 'Ostrowska', {
      ...{ ref, version: 3, on: '5.1', shared: true, name: 'clause-17' },
      text: 'Clause 17 shares a failed claim equally. The Council’s solicitor would like the Trust’s half to be secured.',
    }),
    reply(said(-30, '19:45'), 'Fenwright', {
      ...{ ref, version: 3, to: 'clause-17' },
      text: 'Let us take that outside the paper: it belongs in the agreement.',
    }),
    comment(said(-26, '07:50'), 'Harbottle', {
      ...{ ref, version: 3, on: '6.1', name: 'before-not-after' },
      text: 'I want HMRC’s view before the vote, not after it.',
    }),
    reply(said(-25, '12:30'), 'Fenwright', {
      ...{ ref, version: 3, to: 'before-not-after' },
      text: 'HMRC writes within sixty days. Condition 1 lets nothing move before that.',
    }),
  ];
}

function late({ after, at }: Dates): readonly Step[] {
  const said = (day: number, time: string) => at(after(day), time);
  return [
    comment(said(-7, '10:41'), 'Marlborough', {
      ...{ ref, version: 4, on: '3.4', shared: true, name: 'grant' },
      text: 'Grant cover would need agreement for each year. Please do not budget on it beyond the date in recommendation (c).',
    }),
    reply(said(-6, '11:30'), 'Sondhi', {
      ...{ ref, version: 4, to: 'grant' },
      text: 'Nothing is budgeted on it. Paragraph 3.4 says so.',
    }),
    comment(said(-6, '12:15'), 'Thackwray', {
      ...{ ref, version: 4, name: 'dual' },
      text: 'I sit in the Cabinet, which decides on this too. I shall declare it.',
    }),
    takeBack(said(-5, '12:50'), 'Thackwray', 'dual'),
    comment(said(-4, '09:05'), 'Llewhellin', {
      ...{ ref, version: 4, on: '1.2', name: 'order' },
      text: 'Could an order ever be made for trusts like ours?',
    }),
    reply(said(-4, '11:20'), 'Fenwright', {
      ...{ ref, version: 4, to: 'order' },
      text: 'Possible, not likely: it asks for a power to draw on local taxation. See appendix A, letter 3.',
    }),
    comment(said(-3, '15:42'), 'Fenwright', {
      ...{ ref, version: 4, on: '4.2', name: 'notice' },
      text: 'Dorothy, would a care leaver notice any difference when the Council’s name is on the order?',
    }),
    comment(said(-3, '17:20'), 'Ostrowska', {
      ...{ ref, version: 4, on: '6.1', shared: true },
      text: 'The Cabinet’s date holds only if notice is given in the week after the Board.',
    }),
    comment(said(-2, '19:30'), 'Okafor', {
      ...{ ref, version: 4, on: 'c' },
      text: 'As a bridge, yes. I would not want it to become the plan.',
    }),
  ];
}
