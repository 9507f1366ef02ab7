import { useEffect, useState } from 'preact/hooks';

/** Starts a little before an element is scrolled to, so that it is usually drawn when it comes into view. */
const AHEAD = '400px';

/** Whether the element has been near the visible part of the page; stays true from then on. */
export function useInView(element: { readonly current: Element | null }, already: boolean): boolean {
  const [seen, setSeen] = useState(already);
  useEffect(() => {
    const target = element.current;
    if (seen || target === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [seen]);
  return seen;
}
