// The passwords that people choose where twelve characters are asked for (governance.md §13: a deny list).
const COMMON = [
  'passwordpassword',
  'password1234',
  '123456789012',
  'qwertyuiop12',
  'letmeinletmein',
  'tabledtabled',
];

/** Length counts, not composition; only what everybody would try first is refused (governance.md §13). */
export function isCommonPassword(password: string): boolean {
  return COMMON.includes(password.toLowerCase());
}
