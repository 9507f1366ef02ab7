import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../shared/icon';

export interface ToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  readonly onCopy: () => Promise<void>;
  readonly onOpenPane?: (() => void) | undefined;
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
      <Tool icon="maximize" label="Fit" onClick={props.onFit} />
      <Tool icon={copied === 'yes' ? 'check' : 'copy'} label="Copy as Mermaid" onClick={copy} />
      {props.onOpenPane && <Tool icon="panel-right" label="Open in architecture pane" onClick={props.onOpenPane} />}
      <span class="atlas-hidden" role="status">
        {copied === 'yes' ? 'Copied' : copied === 'no' ? 'Could not copy' : ''}
      </span>
    </div>
  );
}

function Tool(props: { readonly icon: string; readonly label: string; readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="clickable-icon atlas-tool" aria-label={props.label} onClick={props.onClick}>
      <Icon name={props.icon} />
    </button>
  );
}
