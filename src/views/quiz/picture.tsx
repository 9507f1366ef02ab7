import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Architecture } from '../../architecture';
import type { HiddenDiagram } from '../../quiz';
import { DiagramFigure } from '../diagram';
import type { OpenSource, Source } from '../shared/source';
import type { Drawings, FoundDrawing } from './deps';

/** The diagram of a question, and the same in words: hidden from the eye only while the drawing can be seen. */
export function Picture(props: {
  readonly diagram: HiddenDiagram;
  readonly drawings: Drawings | undefined;
}): JSX.Element {
  const { diagram, drawings } = props;
  const [drawn, setDrawn] = useState<SVGSVGElement>();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stale = false;
    void drawings?.renderer.draw(diagram.mermaid, drawings.isDark() ? 'dark' : 'light').then((drawing) => {
      if (stale || drawing.kind !== 'drawn') return;
      const svg = drawings.renderer.element(drawing, document, () => undefined);
      svg?.setAttribute('aria-hidden', 'true');
      setDrawn(svg);
    });
    return () => {
      stale = true;
    };
  }, [diagram.mermaid]);
  useLayoutEffect(() => {
    if (drawn) sheet.current?.replaceChildren(drawn);
  }, [drawn]);
  return (
    <figure class="atlas-picture">
      <div ref={sheet} class="atlas-sheet" />
      <ul class={drawn ? 'atlas-sr' : ''} aria-label="The diagram in words">
        {diagram.lines.map((line, i) => (
          <li key={i}>{line.replace(/_{3,}/g, 'blank')}</li>
        ))}
      </ul>
    </figure>
  );
}

/** Offers the diagram of the section that a bullet stands in, where it shows what the bullet says. */
export function SectionDiagram(props: {
  readonly source: Source;
  readonly drawings: Drawings;
  readonly open: OpenSource;
  /** Shown at once, for a question on the diagram. */
  readonly shown: boolean;
  /** Called when it is opened or closed. */
  readonly onToggle?: (shown: boolean) => void;
}): JSX.Element | null {
  const { source, drawings, open } = props;
  const [found, setFound] = useState<FoundDrawing>();
  const [shown, setShown] = useState(props.shown);
  useEffect(() => {
    let stale = false;
    void drawings.find(source).then((f) => {
      if (!stale) setFound(f);
    });
    return () => {
      stale = true;
    };
  }, [source.note, source.line]);
  const toggle = (open: boolean): void => {
    setShown(open);
    props.onToggle?.(open);
  };
  if (!found) return null;
  return (
    <details class="atlas-section-drawing" open={shown} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{`Diagram: ${found.title}`}</summary>
      {shown && <Figure {...found} drawings={drawings} openBullet={(line) => open(found.note, line, false)} />}
    </details>
  );
}

function Figure(props: {
  readonly title: string;
  readonly architecture: Architecture;
  readonly lit: readonly string[];
  readonly drawings: Drawings;
  readonly openBullet: (line: number) => void;
}): JSX.Element {
  const { drawings } = props;
  return (
    <DiagramFigure
      architecture={props.architecture}
      title={props.title}
      renderer={drawings.renderer}
      actions={{ openBullet: props.openBullet, copyText: (text) => drawings.copyText(text) }}
      dark={drawings.isDark()}
      phone={drawings.isPhone()}
      room={640}
      eager={true}
      pane={false}
      lit={new Set(props.lit)}
    />
  );
}
