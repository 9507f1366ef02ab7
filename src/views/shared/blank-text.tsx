import { Fragment, type JSX } from 'preact';
import { splitAtBlanks } from './blanks';

/** A prompt with its gaps shown as gaps; filled in and marked once the answer is to be seen. */
export function BlankText(props: { readonly text: string; readonly fill: string | null }): JSX.Element {
  const [first = '', ...rest] = splitAtBlanks(props.text);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <Fragment key={index}>
          {props.fill === null ? <Gap /> : <mark class="atlas-filled">{props.fill}</mark>}
          {part}
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
