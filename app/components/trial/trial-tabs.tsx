import { SegmentedLinks } from '../ui/segmented-links';

const PAGES = [
  { key: 'rule', label: 'Try a rule', to: '/try' },
  { key: 'dates', label: 'Work out a date', to: '/try/dates' },
  { key: 'votes', label: 'Check past votes', to: '/try/votes' },
] as const;

/** The three things that the rules can be asked away from a meeting. */
export function TrialTabs({ current }: { current: (typeof PAGES)[number]['key'] }) {
  return (
    <SegmentedLinks
      label="Ask the rules"
      options={PAGES.map(({ key, ...page }) => ({ ...page, current: key === current }))}
    />
  );
}
