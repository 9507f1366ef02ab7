import type { JSX } from 'preact';
import { FOCUS_HERE } from '../shared/focus';

/** In place of an empty quiz: what there is to ask about. */
export function TopicPage(props: {
  readonly topic: string;
  /** The notes speak of it, but nothing they say makes a question. */
  readonly known: boolean;
  readonly nearest: readonly string[];
  readonly start: (topic: string) => void;
  readonly chooseTopic: () => void;
}): JSX.Element {
  const { topic, known, nearest, start, chooseTopic } = props;
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        {known ? `Nothing to ask about “${topic}” yet` : `Your notes say nothing about “${topic}”`}
      </h2>
      {known && <p class="atlas-note">They mention it, but say too little about it to ask.</p>}
      {nearest.length > 0 && <p class="atlas-note">Did you mean one of these?</p>}
      <div class="atlas-options" role="group" aria-label="Nearest topics">
        {nearest.map((near, index) => (
          <button
            key={near}
            type="button"
            class="atlas-option"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => start(near)}
          >
            <kbd class="atlas-option-key" aria-hidden="true">
              {index + 1}
            </kbd>
            <span class="atlas-option-text">{near}</span>
          </button>
        ))}
      </div>
      <button type="button" class="atlas-button" onClick={chooseTopic}>
        Another topic
      </button>
    </div>
  );
}
