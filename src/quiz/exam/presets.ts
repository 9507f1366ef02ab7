import type { ExamPlan } from '../types';

/** Exams of AWS with the weights of their domains, as their exam guides give them. */
export const EXAM_PLANS: readonly ExamPlan[] = [
  {
    name: 'Solutions Architect Associate (SAA-C03)',
    count: 65,
    minutes: 130,
    pass: 0.72,
    parts: [
      { name: 'Secure architectures', weight: 30, pillars: ['security'] },
      { name: 'Resilient architectures', weight: 26, pillars: ['reliability'] },
      { name: 'High-performing architectures', weight: 24, pillars: ['performance'] },
      { name: 'Cost-optimized architectures', weight: 20, pillars: ['cost'] },
    ],
  },
];
