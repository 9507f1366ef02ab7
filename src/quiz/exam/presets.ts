import type { ExamPlan } from '../types';

/** Exams of AWS with the weights of their domains, number of scored and unscored questions, minutes and pass mark, as their exam guides give them. */
export const EXAM_PLANS: readonly ExamPlan[] = [
  {
    name: 'Solutions Architect – Associate (SAA-C03)',
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
  {
    name: 'Cloud Practitioner (CLF-C02)',
    count: 65,
    minutes: 90,
    pass: 0.7,
    parts: [
      { name: 'Cloud concepts', weight: 24, pillars: ['reliability', 'operations', 'sustainability'] },
      { name: 'Security and compliance', weight: 30, pillars: ['security'] },
      { name: 'Cloud technology and services', weight: 34 },
      { name: 'Billing, pricing and support', weight: 12, pillars: ['cost'] },
    ],
  },
];
