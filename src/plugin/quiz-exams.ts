import { PILLAR_NAMES, type Pillar } from '../concepts';
import { inTurns } from '../obsidian';
import { EXAM_PLANS, examSteps, type Exam, type ExamPlan } from '../quiz';
import type { Atlas } from './atlas';

/** Plans to begin with: the known exams, and the vault's own pillars and folders. */
export function examPlans(atlas: Atlas): readonly ExamPlan[] {
  const own = { count: 30, minutes: 45, pass: 0.7 };
  const pillars = Object.entries(PILLAR_NAMES) as [Pillar, string][];
  const folders = new Map<string, number>();
  for (const path of atlas.library.quiz.paths()) {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  folders.delete('');
  return [
    ...EXAM_PLANS,
    { name: 'By pillar', ...own, parts: pillars.map(([pillar, name]) => ({ name, weight: 1, pillars: [pillar] })) },
    // As many questions as a folder has notes, to begin with.
    ...(folders.size > 0
      ? [{ name: 'By folder', ...own, parts: [...folders].map(([name, weight]) => ({ name, weight, folder: name })) }]
      : []),
    { name: 'All notes', ...own, parts: [{ name: 'All notes', weight: 1, topic: 'everything' }] },
  ];
}

/** Made in turns; undefined where it is not wanted any more. */
export function makeExam(
  atlas: Atlas,
  plan: ExamPlan,
  options: { readonly seed: number; readonly without: ReadonlySet<string> },
  isWanted: () => boolean,
): Promise<Exam | undefined> {
  return inTurns(examSteps(plan, atlas.library.quiz, { ...options, count: plan.count }), isWanted);
}
