import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BlankText } from '../shared/blank-text';
import { splitMath } from './math';

/** Has the app set a formula; undefined where it can't. */
export type RenderMath = (tex: string, display: boolean) => Promise<HTMLElement | undefined>;

/** Plain text of a note with its gaps, and its formulas as the app sets them. Nothing in it is ever taken for markup. */
export function RichText(props: {
  readonly text: string;
  /** What fills the gaps; null as long as they are to be gaps. */
  readonly fill?: string | null;
  readonly math: RenderMath | undefined;
}): JSX.Element {
  const { text, fill = null, math } = props;
  const part = (words: string): ComponentChildren => (math ? <WithMath text={words} math={math} /> : words);
  return <BlankText text={text} fill={fill} part={part} />;
}

function WithMath({ text, math }: { readonly text: string; readonly math: RenderMath }): JSX.Element {
  return (
    <>
      {splitMath(text).map((part, i) =>
        typeof part === 'string' ? part : <Formula key={`${String(i)}${part.tex}`} {...part} math={math} />,
      )}
    </>
  );
}

/** The formula as it is written, until the app has set it. */
function Formula(props: { readonly tex: string; readonly display: boolean; readonly math: RenderMath }): JSX.Element {
  const { tex, display, math } = props;
  const host = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let stale = false;
    void math(tex, display).then((el) => {
      if (!stale && el) host.current?.replaceChildren(el);
    });
    return () => {
      stale = true;
    };
  }, [tex]);
  return (
    <span ref={host} class="atlas-math">
      {tex}
    </span>
  );
}
