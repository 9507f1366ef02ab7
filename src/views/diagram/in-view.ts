import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Starts a little before an element is scrolled to, so that it is usually drawn when it comes into view. */
const AHEAD = '400px';

/** True around what must be drawn whether it is looked at or not: a page for the printer is never scrolled. */
export const DrawAll = createContext(false);

/** Whether the element has been near the visible part of the page, or is printed; stays true from then on. */
export function useInView(element: { readonly current: Element | null }, already: boolean): boolean {
  const all = useContext(DrawAll);
  const [seen, setSeen] = useState(already || all);
  useEffect(() => {
    const target = element.current;
    if (seen || target === null) return;
    const see = (): void => setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) see();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(target);
    const print = target.ownerDocument.defaultView?.matchMedia('print');
    // One that had not had its turn when the page went to the printer comes in time all the same.
    if (print?.matches === true) see();
    print?.addEventListener('change', see);
    return () => {
      observer.disconnect();
      print?.removeEventListener('change', see);
    };
  }, [seen]);
  return seen;
}
