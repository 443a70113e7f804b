import { initialsOf, toneOf } from './person-tone';

export type AvatarSize = 26 | 28 | 30 | 36;

type AvatarProps = {
  name: string;
  size?: AvatarSize;
  /** Reading or watching this now. */
  live?: boolean;
  /** The name is written beside it: leave it out of what is read aloud. */
  decorative?: boolean;
};

export function Avatar({ name, size = 28, live = false, decorative = false }: AvatarProps) {
  const initials = initialsOf(name);
  const spoken = live ? `${name}, looking now` : name;
  return (
    <span className={`avatar avatar-${size} tone-${toneOf(initials)}`} title={spoken}>
      <span aria-hidden="true">{initials}</span>
      {decorative ? null : <span className="sr-only">{spoken}</span>}
    </span>
  );
}
