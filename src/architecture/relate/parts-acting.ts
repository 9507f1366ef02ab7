import type { Thing } from '../cast/thing';
import type { Item } from '../language/units';

/** "Lifecycle policies move objects to Glacier" is what S3 does. */
export const PART = /^(?:polic(?:y|ies)|rules?|settings|hooks?|engines?|features?|modes?)$/;

/** What works inside a service and has no picture of its own, by the service's category. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  management: /^(?:plan|canary|canaries|schedule|step|recorder|probe|agent)s?$/,
  security: /^(?:plan|detector|scanner|checker)s?$/,
  developer: /^(?:stage|step|workflow|runner|build|hook)s?$/,
  integration: /^(?:schedule|step|state|workflow|pipe|pattern)s?$/,
  networking: /^(?:edge|pop|check|checker|record|node|listener)s?$/,
  analytics: /^(?:shard|workflow|engine|worker|job)s?$/,
  compute: /^(?:fn|handler|schedule|hook)s?$/,
  database: /^(?:writer|reader|engine)s?$/,
  storage: /^(?:replication|plan)s?$/,
  ai: /^(?:notebook|model|job)s?$/,
};

/** "A plan copies to S3" under AWS Backup, "a stage calls CodeBuild" under CodePipeline: the service does it. */
export function isPartActing(item: Item | undefined, about: readonly Thing[]): boolean {
  const [whole, ...more] = about;
  if (item?.thing !== undefined || item === undefined || whole?.kind !== 'component' || more.length > 0) return false;
  return item.about.length === 0 && INSIDE[whole.category]?.test(item.head) === true;
}
