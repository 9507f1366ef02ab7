import type { Pillar } from '../../concepts';
import { shuffled, type Random } from '../random';
import { refKey, type FactRef, type QuizSource } from '../source';
import { stem } from '../text/words';
import { gather, inNote, SAMPLE, sampled } from '../topic/gather';
import { factsIn, resolveTopic } from '../topic/resolve';
import type { ExamPart } from '../types';

/** Words that place a bullet under a pillar where the student has not tagged it. */
const WORDS: Readonly<Record<Pillar, string>> = {
  security:
    'encrypt encrypted encryption permission permissions policy policies credentials firewall iam kms mfa attack attacks ddos authentication authorization compliance audit secret secrets vulnerabilities tls',
  reliability:
    'failover multi-az redundant redundancy replica replicas backup backups restore recovery durable durability availability fault health outage decouple retry retries standby disaster',
  performance:
    'latency throughput iops cache caching cached accelerate accelerated performance millisecond milliseconds bandwidth gbps fast faster scaling',
  cost: 'cost costs price pricing pay paid cheap cheaper cheapest expensive discount savings save reserved spot billing budget budgets free charged',
  operations: 'monitoring metrics logs alarms automation deploy deployment deployments rollback dashboard dashboards',
  sustainability: 'sustainability carbon energy footprint utilization idle',
};

/** Bullets of a part of an exam: of its folder, its topic, or its pillars, tagged ones first; of the whole vault where it names none. */
export function bulletsOf(part: ExamPart, source: QuizSource, random: Random): FactRef[] {
  if (part.pillars !== undefined) return ofPillars(part.pillars, source, random);
  if (part.folder !== undefined) {
    const folder = `${part.folder.replace(/^\/+|\/+$/g, '').toLowerCase()}/`;
    const paths = source.paths().filter((p) => folder === '/' || p.toLowerCase().startsWith(folder));
    return shuffled(paths, random)
      .slice(0, SAMPLE)
      .flatMap((p) => inNote(p, source));
  }
  const found = resolveTopic(part.topic ?? '', source);
  return 'topic' in found ? gather(found.topic, source, random) : [];
}

function ofPillars(pillars: readonly Pillar[], source: QuizSource, random: Random): FactRef[] {
  const tags = source.tags().filter((t) => pillars.some((p) => source.pillarOf(t) === p));
  const tagged = factsIn([...source.select([{ tags }])], source);
  const words = pillars.flatMap((p) => WORDS[p].split(' ').map(stem));
  const worded = source.select([{ words }]);
  const all = [...tagged, ...sampled(worded, random, SAMPLE)];
  return [...new Map(all.map((r) => [refKey(r), r])).values()].slice(0, SAMPLE);
}
