/** Types under which the app keeps our views in a workspace; never change one that was released. */
export const REVIEW_VIEW = 'study-atlas-review';
export const QUIZ_VIEW = 'study-atlas-quiz';
export const ARCHITECTURE_VIEW = 'study-atlas-architecture';
