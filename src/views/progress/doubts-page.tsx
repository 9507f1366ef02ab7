import type { JSX } from 'preact';
import type { Doubt, DoubtCandidate } from '../../cards';
import { plainText } from '../../notes';
import { FOCUS_HERE } from '../shared/focus';
import { noteName } from '../shared/source';
import { SourceLink } from '../shared/source-quote';
import type { ProgressDeps } from './deps';

/** Bullets that could be the continuation of several that were reviewed: the student says which, and nothing is guessed. */
export function DoubtsPage(props: { readonly deps: ProgressDeps; readonly doubts: readonly Doubt[] }): JSX.Element {
  const { deps, doubts } = props;
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        Which one is it?
      </h2>
      <p class="atlas-note">
        {doubts.length === 0
          ? 'Every bullet is told apart from the others.'
          : 'Each of these bullets could be one of several that stood in your notes. Say which one it was, and it goes on with its reviews.'}
      </p>
      {doubts.map((doubt) => (
        <One key={doubt.id} {...{ doubt, deps }} />
      ))}
    </div>
  );
}

function One({ doubt, deps }: { readonly doubt: Doubt; readonly deps: ProgressDeps }): JSX.Element {
  const text = plainText(doubt.raw).text;
  const row = (id: string | null, name: string, says: JSX.Element): JSX.Element => (
    <li key={id} class="atlas-row">
      <span class="atlas-row-text">{says}</span>
      <button type="button" class="atlas-button" onClick={() => deps.settle(doubt, id)}>
        {name}
      </button>
    </li>
  );
  return (
    <section class="atlas-doubt">
      <p>
        <strong>{text}</strong>{' '}
        <SourceLink source={{ note: doubt.path, line: doubt.line, text: '' }} open={deps.openSource} />
      </p>
      <p class="atlas-note">was before</p>
      <ul class="atlas-said">
        {doubt.candidates.map((candidate) =>
          row(
            candidate.id,
            'This one',
            <>
              <Marked text={plainText(candidate.raw).text} beside={text} />{' '}
              <span class="atlas-aside">{placeOf(candidate)}</span>
            </>,
          ),
        )}
        {row(null, 'It is new', <span class="atlas-aside">None of them</span>)}
      </ul>
    </section>
  );
}

/** A text with the words marked that another one lacks. */
function Marked({ text, beside }: { readonly text: string; readonly beside: string }): JSX.Element {
  const known = new Set(beside.split(/\s+/).map(bare));
  return (
    <>
      {text.split(/(\s+)/).map((word, i) =>
        bare(word) === '' || known.has(bare(word)) ? (
          word
        ) : (
          <mark key={i} class="atlas-filled">
            {word}
          </mark>
        ),
      )}
    </>
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Several may read the same and stand in one note. What stands for the parent of a question or a pair is no longer than two characters. */
function placeOf({ path, heading, parent }: DoubtCandidate): string {
  const headings = heading.split(' > ').map((part) => plainText(part).text);
  const above = parent.length > 2 ? plainText(parent).text : '';
  return [noteName(path), ...headings, above].filter((part) => part !== '').join(' › ');
}
