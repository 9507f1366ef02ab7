import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import type { At } from './menus';

export interface ToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  readonly onCopy: () => Promise<void>;
  readonly onFullScreen: (() => void) | undefined;
  readonly onOpenPane: (() => void) | undefined;
  /** Opens the menu of everything else. */
  readonly onMore: ((at: At) => void) | undefined;
}

const COPIED_MS = 1500;

/** The buttons over a diagram; shown on hover, on focus within, and always where there is no hover. */
export function Tools(props: ToolsProps): JSX.Element {
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = window.setTimeout(() => setCopied(undefined), COPIED_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    props.onCopy().then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <div class="atlas-tools" role="toolbar" aria-label="Diagram">
      <Tool icon="zoom-out" label="Zoom out" onClick={props.onZoomOut} />
      <Tool icon="zoom-in" label="Zoom in" onClick={props.onZoomIn} />
      <Tool icon="scan" label="Fit" onClick={props.onFit} />
      {props.onFullScreen && <Tool icon="maximize-2" label="Full screen" onClick={props.onFullScreen} />}
      <Tool icon={copied === 'yes' ? 'check' : 'copy'} label="Copy as Mermaid" onClick={copy} />
      {props.onOpenPane && <Tool icon="panel-right" label="Open in architecture pane" onClick={props.onOpenPane} />}
      {props.onMore && (
        <Tool
          icon="more-vertical"
          label="More"
          popup
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            props.onMore?.({ x: left, y: bottom });
          }}
        />
      )}
      <span class="atlas-hidden" role="status">
        {copied === 'yes' ? 'Copied' : copied === 'no' ? 'Could not copy' : ''}
      </span>
    </div>
  );
}

function Tool(props: {
  readonly icon: string;
  readonly label: string;
  readonly popup?: boolean;
  readonly onClick: (event: TargetedEvent<HTMLButtonElement>) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="clickable-icon atlas-tool"
      aria-label={props.label}
      aria-haspopup={props.popup === true ? 'menu' : undefined}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
