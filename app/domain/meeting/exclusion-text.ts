import type { Profile } from '../body/profile';
import { isExecutive } from '../decision/is-executive';
import type { Paragraph } from '../paper/schedule-12a';
import { type ItemNumber, itemNumber } from './item-number';

type Item = ItemNumber & {
  readonly title: string;
  /** The exempt appendices of an open paper, which alone are taken without the public; empty where the whole item is. */
  readonly appendices: readonly string[];
};

/**
 * The words of a resolution to exclude the public: the part of the proceedings and the description of the exempt
 * information, as LGA 1972 s.100A(5) demands, of an executive SI 2012/2089 reg 4. Source: governance.md §7.
 */
export function exclusionText(
  profile: Profile,
  item: Item,
  { paragraphs, reason }: { readonly paragraphs: readonly Paragraph[]; readonly reason: string },
): string {
  const power = isExecutive(profile)
    ? 'regulation 4 of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012'
    : 'section 100A(4) of the Local Government Act 1972';
  return `That under ${power} the press and public be excluded from the meeting for item ${itemNumber(item)}, ${item.title}${soFar(item.appendices)}, because exempt information as defined in ${paragraphWords(paragraphs)} of Part 1 of Schedule 12A to the Act is likely to be disclosed, and the public interest in maintaining the exemption outweighs the public interest in disclosing it: ${reason}`;
}

/** `, so far as appendices B and C are considered`; blank where there is none. */
function soFar(appendices: readonly string[]): string {
  if (appendices.length === 0) return '';
  return `, so far as ${appendixWords(appendices)} ${appendices.length === 1 ? 'is' : 'are'} considered`;
}

/** `appendix B`, `appendices B and C`. */
export function appendixWords(letters: readonly string[]): string {
  return letters.length === 1 ? `appendix ${letters[0]}` : `appendices ${listed(letters)}`;
}

/** `paragraph 3`, `paragraphs 1, 2 and 3`. */
export function paragraphWords(paragraphs: readonly number[]): string {
  return paragraphs.length === 1 ? `paragraph ${paragraphs[0]}` : `paragraphs ${listed(paragraphs)}`;
}

function listed(all: readonly (string | number)[]): string {
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
