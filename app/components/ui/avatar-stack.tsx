import { Avatar, type AvatarSize } from './avatar';

type AvatarStackProps = {
  names: readonly string[];
  /** How many faces before "+5". */
  show?: number;
  size?: AvatarSize;
  live?: boolean;
  label?: string;
  className?: string;
};

const ORDER =
  '[&>*]:relative [&>*:nth-child(1)]:z-[5] [&>*:nth-child(2)]:z-[4] [&>*:nth-child(3)]:z-[3] [&>*:nth-child(4)]:z-[2] [&>*:nth-child(5)]:z-[1]';

export function AvatarStack({ names, show = 4, size = 28, live, label, className = '' }: AvatarStackProps) {
  const more = names.length - show;
  return (
    <ul aria-label={label} className={`inline-flex -space-x-1 ${ORDER} ${className}`}>
      {names.slice(0, show).map((name) => (
        <li key={name} className="flex">
          <Avatar name={name} size={size} live={live} />
        </li>
      ))}
      {more > 0 ? (
        <li className="flex" title={names.slice(show).join(', ')}>
          <span className={`avatar avatar-${size}`}>
            <span aria-hidden="true">+{more}</span>
            <span className="sr-only">and {more} more</span>
          </span>
        </li>
      ) : null}
    </ul>
  );
}
