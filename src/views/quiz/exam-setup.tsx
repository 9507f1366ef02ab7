import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExamPlan } from '../../quiz';
import { FOCUS_HERE } from '../shared/focus';
import type { QuizDeps } from './deps';
import { Sittings } from './sittings';

/** What the exam is to be: one of the plans, with its numbers changed as the student likes. */
export function ExamSetup(props: { readonly deps: QuizDeps; readonly start: (plan: ExamPlan) => void }): JSX.Element {
  const { deps, start } = props;
  const [plans] = useState(() => deps.exams?.plans() ?? []);
  const [plan, setPlan] = useState(plans[0]);
  const [sittings] = useState(() => deps.record?.sittings().filter((s) => s.kind === 'exam') ?? []);
  const ready = plan?.parts.some((p) => p.weight > 0) === true;
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt">Start an exam</h2>
      {plan && (
        <form
          class="atlas-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) start({ ...plan, parts: plan.parts.filter((p) => p.weight > 0) });
          }}
        >
          <label>
            Exam
            <select
              class="dropdown"
              onChange={(event) => setPlan(plans[event.currentTarget.selectedIndex])}
              {...{ [FOCUS_HERE]: true }}
            >
              {plans.map((p) => (
                <option key={p.name}>{p.name}</option>
              ))}
            </select>
          </label>
          <Figure name="Questions" value={plan.count} min={1} max={200} set={(count) => setPlan({ ...plan, count })} />
          <Figure
            name="Minutes (0: no limit)"
            value={plan.minutes}
            min={0}
            max={600}
            set={(minutes) => setPlan({ ...plan, minutes })}
          />
          <Figure
            name="Pass mark (%)"
            value={Math.round(plan.pass * 100)}
            min={0}
            max={100}
            set={(pass) => setPlan({ ...plan, pass: pass / 100 })}
          />
          <fieldset>
            <legend>Weights</legend>
            {plan.parts.map((part, i) => (
              <Figure
                key={`${plan.name} ${part.name}`}
                name={part.name}
                value={part.weight}
                min={0}
                max={10_000}
                set={(weight) =>
                  setPlan({ ...plan, parts: plan.parts.map((p, at) => (at === i ? { ...p, weight } : p)) })
                }
              />
            ))}
          </fieldset>
          <button type="submit" class="mod-cta atlas-button" disabled={!ready}>
            Start
          </button>
        </form>
      )}
      {sittings.length > 0 && <h3 class="atlas-subhead">Exams so far</h3>}
      <Sittings sittings={sittings} />
    </div>
  );
}

function Figure(props: {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly set: (value: number) => void;
}): JSX.Element {
  const { name, value, min, max, set } = props;
  return (
    <label>
      {name}
      <input
        type="number"
        inputMode="numeric"
        required
        step={1}
        min={min}
        max={max}
        value={value}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (typed >= min && typed <= max) set(Math.round(typed));
        }}
      />
    </label>
  );
}
