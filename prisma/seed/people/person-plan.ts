/** A person of the demonstration. `key` is the name by which the story calls her or him. */
export type PersonPlan = {
  readonly key: string;
  readonly name: string;
  readonly honorific?: string;
  readonly jobTitle: string;
  /** Left out of the sign-in page: belongs to the past of the story. */
  readonly past?: true;
};

/** `ruth.pellingham@donmere-trust.example.org`. */
export function emailOf({ name }: PersonPlan, domain: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@${domain}.example.org`;
}
