/** Endings that names of products do not have, and words that stand for anybody. */
export const common = (): string => `
tion|sion|ing|ment|ity|ance|ence|ness|ship|age|ism|ure|ory|logy|graphy|er|or|ist|al|ive|ous|ed|ble|ful|one|body|thing
`;

/** Where somebody is, what a program is written in or runs under, and who sells it all: nobody that sends or gets anything. */
export const nobody = (): string => `
europe|asia|africa|america|australia|ireland|frankfurt|london|paris|stockholm|tokyo|seoul|sydney|singapore|mumbai|virginia|oregon|ohio|
california|india|china|germany|france|japan|brazil|canada|england|january|february|march|april|june|july|august|september|october|
november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|spanish|german|french|amazon|linux|windows|macos|ubuntu|debian|python|java|javascript|typescript|golang|ruby|bash|powershell|auto|cross|multi|pull|push
`;
