import type { JSX } from 'preact';
import type { OpenSource, Source } from './source';
import { noteName } from './source';
import { Icon } from './icon';

/** The bullet that something came from, word for word, with the way to it. */
export function SourceQuote(props: {
  readonly source: Source;
  /** What the bullet is about, where it doesn't say so itself. */
  readonly about?: string;
  readonly open: OpenSource;
}): JSX.Element {
  const { source, about = '', open } = props;
  return (
    <blockquote class="atlas-source" cite={source.note}>
      {source.text !== '' && (
        <p class="atlas-source-text">
          {about !== '' && <span class="atlas-source-about">{about} </span>}
          {source.text}
        </p>
      )}
      <SourceLink source={source} open={open} />
    </blockquote>
  );
}

/** Opens the note at the line; with Ctrl or Cmd, or the middle button, in a new tab. */
export function SourceLink(props: { readonly source: Source; readonly open: OpenSource }): JSX.Element {
  const { source, open } = props;
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    open(source.note, source.line, event.ctrlKey || event.metaKey || event.button === 1, source);
  };
  return (
    <a
      class="atlas-source-link"
      href="#"
      aria-label={`Open ${noteName(source.note)} at line ${String(source.line)}`}
      onClick={go}
      onAuxClick={(event) => {
        if (event.button === 1) go(event);
      }}
    >
      <Icon name="file-text" />
      <span>{noteName(source.note)}</span>
    </a>
  );
}
