import type { JSX } from 'preact';
import type { Doubt } from '../../cards';
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
          : 'These bullets changed so much that they could be one of several. Their reviews wait until you say which one each was.'}
      </p>
      {doubts.map((doubt) => (
        <section key={doubt.id} class="atlas-doubt">
          <p>
            <strong>{plainText(doubt.raw).text}</strong>{' '}
            <SourceLink source={{ note: doubt.path, line: doubt.line, text: '' }} open={deps.openSource} />
          </p>
          <p class="atlas-note">It was</p>
          <ul class="atlas-said">
            {doubt.candidates.map(({ id, path, raw }) => (
              <li key={id} class="atlas-row">
                <span class="atlas-row-text">
                  {plainText(raw).text} <span class="atlas-aside">{noteName(path)}</span>
                </span>
                <button type="button" class="atlas-button" onClick={() => deps.settle(doubt, id)}>
                  This one
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="atlas-button atlas-quiet" onClick={() => deps.settle(doubt, null)}>
            None of them, it is new
          </button>
        </section>
      ))}
    </div>
  );
}
