import { aBody, type BuiltBody } from './a-body';
import { actorFor } from './a-person';

export type TheBodies = {
  readonly et: BuiltBody;
  readonly far: BuiltBody;
  readonly tb: BuiltBody;
  readonly mem: BuiltBody;
  readonly cab: BuiltBody;
  readonly dfe: BuiltBody;
};

/** The bodies that the routes of demonstration.md name, one officer for the trust's and one clerk for the council's. */
export async function theBodies(): Promise<TheBodies> {
  const tb = await aBody({ code: 'TB', name: 'Trust Board', seats: 5 });
  const officer = tb.officer;
  const et = await aBody({ code: 'ET', name: 'Executive Team', profile: 'advisory', seats: 3, officer });
  const far = await aBody({
    code: 'FAR',
    name: 'Finance, Audit and Risk Committee',
    profile: 'trust-committee',
    seats: 3,
    officer,
  });
  const cab = await aBody({ code: 'CAB', name: 'Cabinet', of: 'council', profile: 'cabinet', seats: 3 });
  const clerk = cab.officer;
  const mem = await aBody({
    code: 'MEM',
    name: 'Council as member',
    of: 'council',
    profile: 'trust-members',
    seats: 1,
    officer: clerk,
  });
  const dfe = await aBody({
    code: 'DFE',
    name: 'Department for Education',
    of: 'department',
    profile: 'secretary-of-state',
    seats: 1,
  });
  // Each as it stands at the end, with all its offices.
  const [trust, council] = await Promise.all([actorFor(officer.personId), actorFor(clerk.personId)]);
  return {
    et: { ...et, officer: trust },
    far: { ...far, officer: trust },
    tb: { ...tb, officer: trust },
    mem: { ...mem, officer: council },
    cab: { ...cab, officer: council },
    dfe,
  };
}
