import type { ExceptionFormsProps } from './exception-parts';
import { GeneralException } from './general-exception';
import { PrivateNotice } from './private-notice';
import { UrgencyForm } from './urgency-form';

/** What the law has where there was no time for notice; each lifts its own block and no other. */
export function ExceptionForms({ meetings, scrutiny, privately, today, sole, reply }: ExceptionFormsProps) {
  const excepted = meetings.filter(({ offers }) => offers === 'general-exception');
  const urgent = meetings.filter(({ offers }) => offers === 'special-urgency');
  // On which day one person will decide is for the officer to say, so that either may be given.
  const late = sole && meetings.some(({ offers }) => offers !== null);
  return (
    <div className="border-rule [&:not(:empty)]:border-b">
      {excepted.length > 0 || late || reply?.intent === 'exception' ? (
        <GeneralException sole={sole} today={today} meetings={excepted} scrutiny={scrutiny} reply={reply} />
      ) : null}
      {urgent.length > 0 || late || reply?.intent === 'urgency' ? (
        <UrgencyForm
          of="key-decision"
          sole={sole}
          meetings={urgent}
          scrutiny={scrutiny}
          today={today}
          reply={reply}
        />
      ) : null}
      {privately ? (
        <>
          <PrivateNotice reply={reply} />
          <UrgencyForm
            of="private-meeting"
            sole={sole}
            meetings={meetings}
            scrutiny={scrutiny}
            today={today}
            reply={reply}
          />
        </>
      ) : null}
    </div>
  );
}
