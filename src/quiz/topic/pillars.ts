/** The six pillars of the Well-Architected Framework: how they are asked for, and how notes tag them. */
const PILLARS: readonly { readonly name: string; readonly asked: RegExp; readonly tag: RegExp }[] = [
  { name: 'Operational Excellence', asked: /^operational(?:ly)? excellen(?:ce|t)$/, tag: /^operational/ },
  { name: 'Security', asked: /^(?:security|secure)$/, tag: /^secur/ },
  { name: 'Reliability', asked: /^(?:reliability|reliable|resilien(?:ce|cy|t))$/, tag: /^(?:resilien|reliab)/ },
  {
    name: 'Performance Efficiency',
    asked: /^(?:performance(?: efficiency)?|performant|high[- ]performing)$/,
    tag: /^(?:perform|highperform|high-perform)/,
  },
  { name: 'Cost Optimization', asked: /^cost[- ]?optimi[sz](?:ation|ed)$/, tag: /^cost/ },
  { name: 'Sustainability', asked: /^sustainab(?:ility|le)$/, tag: /^sustainab/ },
];

/** Tags of the vault that stand for the pillar asked for by name; `pillar` after the name is welcome. */
export function pillarTags(
  text: string,
  tags: readonly string[],
): { readonly name: string; readonly tags: readonly string[] } | undefined {
  const asked = text
    .toLowerCase()
    .replace(/\s+(?:pillar|architectures?)$/, '')
    .trim();
  const pillar = PILLARS.find((p) => p.asked.test(asked));
  const found = pillar === undefined ? [] : tags.filter((t) => pillar.tag.test(t));
  return pillar === undefined || found.length === 0 ? undefined : { name: pillar.name, tags: found };
}
