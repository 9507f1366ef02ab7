import type { EdgeKind } from '../types';

/** What a label says of the things listed under or behind it. */
export interface ListLabel {
  readonly label: RegExp;
  readonly kind: EdgeKind;
  /** What the arrows say; the label itself where it is left out. */
  readonly says?: string;
  /** The arrows come from the things. */
  readonly from?: true;
  /** Whether what has no known name is a thing too: "SMS" among subscribers. */
  readonly named?: true;
  /** The things that are meant, by category or by category and name. */
  readonly only?: RegExp;
  /** The topics that are meant, by category or by category and name. */
  readonly topic?: RegExp;
  /** Kinds, engines and features of the topic's own are not meant. */
  readonly supported?: true;
  /** Things that do a part of the topic's work, by their own names: none of them is of the topic's category. */
  readonly partner?: true;
}

const SERVICES = '(?: with)?(?: (?:other|aws|amazon))*(?: services?)?';

/** What leads from a label to its list: "can be", "must be one of the following". */
export const DO =
  '(?: (?:(?:(?:can|may|must|should|could|(?:has|have|needs?) to) )?(?:only )?be|are|is|includes?)(?: (?:either|(?:one|any) of))?(?: (?:the following|these))?(?: of (?:\\w+ )?(?:types?|kinds?|sorts?))?| types?)?';

/** The first that fits counts. */
export const LABELS: readonly ListLabel[] = [
  {
    label:
      /\b(?:deploy(?:ment)?|supported) targets?\b|^(?:it |they )?can be (?:attached|deployed|associated) (?:to|with|on)$|^attached to$|^attach(?:ment)? (?:options|types|targets)(?: are)?$|^deploy(?:s|ed)? (?:to|on|into)$/,
    kind: 'association',
  },
  { label: new RegExp(`^(?:supported )?attachments?${DO}$`), kind: 'association' },
  {
    label:
      /^(?:supported|eligible|covered) (?:services|resources|locations|(?:storage )?systems)$|^(?:services|resources) supported$/,
    kind: 'association',
    says: 'supports',
  },
  {
    label: /^(?:(?:it|also|only) )?supports?(?: for)?$/,
    kind: 'association',
    says: 'supports',
    supported: true,
  },
  { label: /^protected (?:resources|services)$/, kind: 'security', says: 'protects' },
  {
    label:
      /^(?:(?:on|upon|in case of) )?(?:success|failures?|errors?|completion|timeout)$|^(?:queues?|topics?|destinations?) for (?:fail|success|unprocess|error)/,
    kind: 'event',
  },
  {
    label: new RegExp(`\\bsubscribers?${DO}$`),
    kind: 'event',
    says: 'subscriber',
    named: true,
  },
  {
    label: new RegExp(`\\b(?:subscriptions?|listeners?)${DO}$`),
    kind: 'event',
    says: 'subscriber',
    topic: /^(?!networking)/,
  },
  {
    label: /^exports?(?: (?:to|destinations?|targets?))?$/,
    kind: 'data',
    only: /^(?:storage|database|analytics|compute|integration|external)$/,
  },
  { label: /^event notifications?$/, kind: 'event', only: /^(?:integration|compute|containers)$/ },
  { label: /^(?:notifications?|alerts?|alerting)$/, kind: 'event', only: /^integration$/, partner: true },
  {
    label: new RegExp(
      `^(?!.*\\bin action)(?:[\\w-]+ ){0,2}(?:targets?|destinations?|sinks?|outputs?|consumers?|actions?|(?:event )?handlers?)(?:${DO}| to send .*| (?:for|of) .*)$`,
    ),
    kind: 'data',
    named: true,
  },
  {
    label: new RegExp(`^(?:\\w+ )?(?:origins?|backends?|target groups?|(?:target|origin) types?)${DO}$`),
    kind: 'traffic',
  },
  {
    label: new RegExp(`^(?:supported )?endpoints?${DO}$`),
    kind: 'traffic',
    only: /^(?:networking|compute|containers) (?!.*endpoint)/i,
  },
  {
    label: /^load balanc(?:ing|ers?)(?: (?:options?|types?|integrations?))?$/,
    kind: 'traffic',
    says: 'load balancing',
    from: true,
    only: /^networking .*(?:LB|oad balancer)$/,
    topic: /^(?:compute|containers)$/,
  },
  {
    label: new RegExp(
      `^(?:\\w+ ){0,2}integrations?${SERVICES}$|^integrated services$|^(?:\\w+ )?integrat(?:es|ed|ion) with${SERVICES}$|^works? with$|^compatible with$|\\bcan (?:be )?integrated? with$`,
    ),
    kind: 'association',
    says: 'integrates with',
  },
  {
    label:
      /^(?:(?:data|persistent|container|supported|shared) )*(?:storage|data|state|persistence|volumes?|file ?systems?)(?: (?:options?|backends?|layer|services?|supported|types?|classes))?$/,
    kind: 'storage',
    only: /^(?:storage|database)$/,
    partner: true,
  },
  {
    label: /^(?:backups?|snapshots?|archives?|archival)(?: to)?$/,
    kind: 'data',
    only: /^storage (?!.*(?:backup|snapshot)s?$)/i,
  },
  {
    label: /^(?:compute|launch types?|capacity providers?)(?: (?:options?|types?|platforms?|environments?))?$/,
    kind: 'dependency',
    only: /^(?:compute|containers)$/,
    partner: true,
  },
  {
    label: /^(?:logs|logging|monitoring|observability|auditing|audit|tracing|metrics)$/,
    kind: 'data',
    only: /^management$/,
    partner: true,
  },
  {
    label: /^(?:build|test|deploy)(?:ing| stages?| actions?| providers?)?$/,
    kind: 'control',
    only: /^(?:developer|management|compute|containers)$/,
    topic: /^developer .*pipeline/i,
  },
  {
    label:
      /^(?:ways to )?(?:load|ingest|import|fill)(?:ing|ion)?(?: (?:the )?(?:data|records|files))?$|^data (?:load|import)(?:ing|s)?(?: (?:options|methods|ways))?$/,
    kind: 'data',
    says: 'loads',
    from: true,
    topic: /^(?:database|analytics)$/,
  },
  {
    label: /^(?:security|auth|authentication|authorization|encryption|access control|certificates?|permissions?)$/,
    kind: 'security',
    from: true,
    only: /^security$/,
  },
  {
    label:
      /^(?:(?:a?synchronous(?:ly)?|(?:a)?sync|stream(?:ing)?|poll(?:ing)?|push)(?:[ -]based)?(?: (?:invocations?|invokes?|events?|triggers?|services?))?|event source mappings?|invocations?)$/,
    kind: 'event',
    from: true,
    named: true,
    topic: /^compute$/,
  },
  {
    label: new RegExp(
      `^(?:\\w+ )?(?:producers?|publishers?|data sources?|input data|inputs?|sources?|source endpoints?|(?:data )?ingress|ingestion)(?:${DO}| (?:for|of) .*)$`,
    ),
    kind: 'data',
    from: true,
    named: true,
  },
  {
    label: new RegExp(
      `^(?:(?!can )\\w+ )?(?:event sources?|triggers?|invoked by|triggered by|polled from|fed by)${DO}$`,
    ),
    kind: 'event',
    from: true,
    named: true,
  },
  {
    label: /^(?:accessible|reachable|mountable|(?:can be )?(?:accessed|mounted|reached)) (?:from|by|via)$|^clients?$/,
    kind: 'traffic',
    from: true,
  },
  { label: /^(?:(?:sits|placed|deployed|put|goes) )?in front of$/, kind: 'traffic' },
  { label: /^(?:(?:sits|placed|deployed|put) )?behind$/, kind: 'traffic', from: true },
  {
    label: /^(?:credentials|secrets|passwords|keys|settings|config(?:uration)?)(?: (?:kept|stored))? in$/,
    kind: 'data',
  },
  {
    label: /^(?:data )?(?:transformations?|processing|enrichment)$/,
    kind: 'dependency',
    only: /^compute$/,
    partner: true,
  },
  { label: /^(?:input|source|origin) (?:bucket|stream|queue|topic|table|database|db)s?$/, kind: 'data', from: true },
  { label: /^(?:output|target|destination) (?:bucket|stream|queue|topic|table|database|db)s?$/, kind: 'data' },
];
