import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { splitAtBlanks } from './blanks';

/** A prompt with its gaps shown as gaps; filled in and marked once the answer is to be seen. */
export function BlankText(props: {
  readonly text: string;
  readonly fill: string | null;
  /** How words are shown; as they are unless told. */
  readonly part?: (words: string) => ComponentChildren;
}): JSX.Element {
  const { fill, part = (words: string) => words } = props;
  const [first = '', ...rest] = splitAtBlanks(props.text);
  return (
    <>
      {part(first)}
      {rest.map((words, index) => (
        <Fragment key={index}>
          {fill === null ? <Gap /> : <mark class="atlas-filled">{part(fill)}</mark>}
          {part(words)}
        </Fragment>
      ))}
    </>
  );
}

function Gap(): JSX.Element {
  return (
    <span class="atlas-gap">
      <span class="atlas-sr">blank</span>
    </span>
  );
}
