import type { JSX } from 'preact';
import type { ExamPlan } from '../../quiz';
import { FOCUS_HERE } from '../shared/focus';
import type { QuizController } from './controller';
import type { QuizDeps } from './deps';
import { ExamPage } from './exam-page';
import { ExamSetup } from './exam-setup';
import { QuestionPage } from './question-page';
import { ResultPage } from './result-page';
import { spoken } from './spoken';
import { isOver } from './taking';
import { TopicPage } from './topic-page';

interface Props {
  readonly controller: QuizController;
  readonly deps: QuizDeps;
  readonly start: (topic: string) => void;
  readonly sit: (plan: ExamPlan) => void;
}

export function QuizApp(props: Props): JSX.Element {
  return (
    <div class="atlas-study">
      {/* Always there: a live region that comes and goes is not read out. */}
      <div class="atlas-sr" role="status" aria-live="polite">
        {spoken(props.controller.screen)}
      </div>
      <Page {...props} />
    </div>
  );
}

function Page({ controller, deps, start, sit }: Props): JSX.Element {
  const { screen } = controller;
  const another = (): void => deps.chooseTopic();
  switch (screen.at) {
    case 'taking': {
      const Shown = isOver(screen.taking) ? ResultPage : QuestionPage;
      return <Shown {...screen} controller={controller} deps={deps} />;
    }
    case 'exam':
      return <ExamPage screen={screen} controller={controller} deps={deps} />;
    case 'setup':
      return <ExamSetup deps={deps} start={sit} />;
    case 'unknown':
      return <TopicPage {...screen} start={start} chooseTopic={another} />;
    case 'waiting':
      return <Message title={`Reading your notes for “${screen.topic}”…`} />;
    case 'failed':
      return (
        <Message
          title={`The ${screen.exam ? 'exam' : 'quiz'} could not be made`}
          detail={screen.why}
          action="Try again"
          act={() => (screen.exam ? void controller.fresh() : start(screen.topic))}
        />
      );
    case 'nothing':
      return <Message title="What do you want to be asked about?" action="Choose a topic" act={another} />;
  }
}

function Message(props: {
  readonly title: string;
  readonly detail?: string;
  readonly action?: string;
  readonly act?: () => void;
}): JSX.Element {
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...(props.action === undefined ? { [FOCUS_HERE]: true } : {})}>
        {props.title}
      </h2>
      {props.detail !== undefined && <p class="atlas-note">{props.detail}</p>}
      {props.action !== undefined && (
        <button type="button" class="mod-cta atlas-button" onClick={props.act} {...{ [FOCUS_HERE]: true }}>
          {props.action}
        </button>
      )}
    </div>
  );
}
