import { DESTINATION_ICON, type DestinationKey } from './destination';

type DestinationIconProps = { of: DestinationKey; count?: number; current: boolean };

export function DestinationIcon({ of, count, current }: DestinationIconProps) {
  const Icon = DESTINATION_ICON[of];
  return (
    <span className="relative">
      <Icon size={22} strokeWidth={1.75} aria-hidden />
      {count ? (
        <span
          aria-hidden="true"
          className={`absolute -top-2 left-3.5 h-5 min-w-[20px] rounded-full px-1 text-center text-sm leading-5 font-semibold tnum ${current ? 'bg-accent text-on-accent' : 'bg-on-cloth text-cloth'}`}
        >
          {count}
        </span>
      ) : null}
    </span>
  );
}
