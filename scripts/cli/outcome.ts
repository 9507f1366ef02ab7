/** The command line cannot be understood: exit 2. */
export class BadUsage extends Error {}

/** The run could not do what was asked, and says why in one line: exit 1. */
export class Failed extends Error {}
