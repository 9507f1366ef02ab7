import type { Literal } from 'mdast';
import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/** A block comment: `%%` at the start of a line, to the line with the next `%%`. */
export interface Comment extends Literal {
  type: 'comment';
}

declare module 'mdast' {
  interface RootContentMap {
    comment: Comment;
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment';
    commentChunk: 'commentChunk';
  }
}

const PERCENT = 37;

/** micromark's codes: null ends the text, -5, -4 and -3 end a line, -2 and -1 stand for a tab, 32 is a space. */
function endsLine(code: Code): boolean {
  return code === null || code < -2;
}

function isBlank(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

/**
 * A comment on one line counts only if nothing follows it on that line; otherwise it is inline and its line a paragraph. One that is never
 * closed runs to the end of its container.
 */
const comment: Construct = { name: 'comment', concrete: true, tokenize: tokenizeComment };

const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const lazy = () => this.parser.lazy[this.now().line] === true;
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (after: Code) => (lazy() ? nok(after) : ok(after));
    };
  },
};

function tokenizeComment(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let percents = 0;
  let firstLine = true;
  let closed = false;

  function start(code: Code): State | undefined {
    effects.enter('comment');
    effects.enter('commentChunk');
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    if (code !== PERCENT) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (endsLine(code)) return lineDone(code);
    percents = code === PERCENT ? percents + 1 : 0;
    if (percents === 2) closed = true;
    else if (closed && firstLine && !isBlank(code)) return nok(code);
    effects.consume(code);
    return inside;
  }

  function lineDone(code: Code): State | undefined {
    effects.exit('commentChunk');
    if (closed) return finish(code);
    percents = 0;
    firstLine = false;
    return effects.check(nextLine, startLine, finish)(code);
  }

  function startLine(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    if (endsLine(code)) return code === null ? finish(code) : effects.check(nextLine, startLine, finish)(code);
    effects.enter('commentChunk');
    return inside(code);
  }

  function finish(code: Code): State | undefined {
    effects.exit('comment');
    return ok(code);
  }

  return start;
}

/** Syntax for micromark. */
export const commentSyntax: Extension = { flow: { [PERCENT]: comment } };

/** Nodes for mdast. */
export const commentFromMarkdown: MdastExtension = {
  enter: {
    comment(token) {
      this.enter({ type: 'comment', value: '' }, token);
    },
  },
  exit: {
    comment(token) {
      this.exit(token);
    },
  },
};
