import { work } from '../acts/work';
import type { Dates } from '../calendar';
import { pdf } from '../files/pdf';
import type { PersonKey } from '../people/everyone';
import type { Step } from '../tale';

type Done = {
  readonly title: string;
  readonly lead: PersonKey;
  readonly day: number;
  readonly evidence: string;
};

/** The twelve actions of the go-live: nine closed, two of them late; one that waits to be closed; two still open. */
export function systemActions(dates: Dates): readonly Step[] {
  const second = 'item:TB-63/Quality and performance';
  const third = 'item:TB-30/Executive report';
  const special = 'item:TB-7/Actions';
  const closedAt = (item: string, close: Close, all: readonly Done[]) =>
    all.flatMap((one) => doneAndClosed(dates, { ...one, item, close }));
  return [
    ...closedAt(second, { day: -63, time: '11:50' }, [
      {
        title: 'Sign off the second rehearsal',
        lead: 'Brightwater',
        day: -90,
        evidence: 'Rehearsal report, signed',
      },
      {
        title: 'Publish the training timetable',
        lead: 'Whitcombe',
        day: -88,
        evidence: 'Timetable, on the intranet',
      },
      {
        title: 'Agree the way back with the supplier',
        lead: 'Brightwater',
        day: -82,
        evidence: 'Letter of the supplier',
      },
      {
        title: 'Tell carers and schools of the change',
        lead: 'Asante',
        day: -74,
        evidence: 'Letter to 312 carers and 96 schools',
      },
    ]),
    ...closedAt(third, { day: -30, time: '12:20' }, [
      { title: 'Train every practitioner', lead: 'Whitcombe', day: -51, evidence: 'Attendance: 241 of 241' },
      {
        title: 'Staff a help desk for the first month',
        lead: 'Brightwater',
        day: -58,
        evidence: 'Rota for four weeks',
      },
      { title: 'Cut over in one weekend', lead: 'Brightwater', day: -56, evidence: 'Log of the weekend' },
      {
        title: 'Check 400 records after the cut-over',
        lead: 'Asante',
        day: -42,
        evidence: '400 checked, 3 put right',
      },
    ]),
    ...fasterReports(dates),
    ...closedAt(special, { day: -7, time: '10:50' }, [
      {
        title: 'Make reports for inspectors faster',
        lead: 'Brightwater',
        day: -14,
        evidence: 'From 40 minutes to 3',
      },
    ]),
    ...stillOpen(dates),
  ];
}

type Close = { readonly day: number; readonly time: string };

/** Evidence is filed, closure is asked for, and the Board closes it at a meeting. */
export function doneAndClosed(
  { before, at }: Dates,
  { title, lead, day, evidence, item, close }: Done & { readonly item: string; readonly close: Close },
): readonly Step[] {
  const { note, evidence: file, done, closed } = work(title);
  const on = before(day);
  return [
    note(at(on, '09:20'), lead, 'Done; the evidence is filed.', 100),
    file(at(on, '09:30'), lead, evidence, 'Kept by the programme office.'),
    done(at(on, '09:40'), lead, ''),
    closed(at(before(close.day), close.time), 'Tarrant', item),
  ];
}

function fasterReports({ before, at, day }: Dates): readonly Step[] {
  const { note, revise } = work('Make reports for inspectors faster');
  return [
    note(at(before(-40), '16:10'), 'Brightwater', 'The supplier has found why and needs two more weeks.', 60),
    revise(at(before(-29), '10:00'), 'Tarrant', {
      toOn: day(-12),
      agreedBy: 'Ruth Pellingham, Chair',
      reason: 'The supplier’s correction comes with the next release.',
    }),
  ];
}

function stillOpen({ before, at, day }: Dates): readonly Step[] {
  const test = work('Test the case-recording cutover');
  const files = work('Move closed files');
  const protocol = () =>
    pdf('Test of the cut-over', [
      'Illustrative. Forty staff in six teams were watched for a day.',
      'Thirty-eight could do all that they had to. Two could not open a shared file; it was a missing right and is put right.',
    ]);
  return [
    test.note(at(before(-9), '15:00'), 'Raghunath', 'Four of six teams watched.', 70),
    test.file(at(before(-4), '17:10'), 'Raghunath', 'Protocol of the test', {
      fileName: 'cutover-test.pdf',
      bytes: protocol,
    }),
    test.evidence(
      at(before(-4), '17:15'),
      'Raghunath',
      'What members saw',
      'Two of us sat with the Fellgate team for a morning.',
    ),
    test.done(at(before(-3), '17:40'), 'Raghunath', 'All six teams are tested.'),
    files.note(at(before(-48), '11:30'), 'Brightwater', '9,000 of 61,000 moved.', 15),
    files.revise(at(before(-29), '10:05'), 'Tarrant', {
      toOn: day(10),
      agreedBy: 'Ruth Pellingham, Chair',
      reason: 'Scanning takes longer than was thought.',
    }),
    files.note(at(before(-16), '11:30'), 'Brightwater', '38,000 of 61,000 moved.', 62),
    files.revise(at(before(-7), '11:00'), 'Tarrant', {
      toOn: day(52),
      agreedBy: 'Trust Board, special meeting',
      reason: 'Files from before 1998 are on film.',
    }),
  ];
}
