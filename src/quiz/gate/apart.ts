import type { OptionRule } from './rule';

/** What the same bullet, or the headings above it, also name belongs to the statement and may be right (19). */
export const apart: OptionRule = {
  name: 'apart',
  ok(option, draft) {
    if (option.concept === undefined) return true;
    if (draft.also?.includes(option.concept) === true) return false;
    if (draft.about === undefined) return true;
    return (
      !draft.about.mentions.some((m) => m.concept === option.concept) && draft.about.subject?.concept !== option.concept
    );
  },
};
