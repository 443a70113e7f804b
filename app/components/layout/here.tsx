import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const Shown = createContext<readonly string[]>([]);
const Show = createContext<(people: readonly string[]) => void>(() => undefined);

/** Who is here now: the page that follows something live says so, and the top bar shows it. */
export function HereProvider({ children }: { children: ReactNode }) {
  const [people, show] = useState<readonly string[]>([]);
  return (
    <Show.Provider value={show}>
      <Shown.Provider value={people}>{children}</Shown.Provider>
    </Show.Provider>
  );
}

export function useHere(): readonly string[] {
  return useContext(Shown);
}

/** For a page: shows the people of its topic in the top bar while the page stands. */
export function useShowHere(people: readonly string[]): void {
  const show = useContext(Show);
  useEffect(() => {
    show(people);
    return () => show([]);
  }, [show, people]);
}
