import { keyOf } from '../../concepts';
import type { Tagged } from '../language/tags';
import { singular } from './generic';
import type { Thing } from './thing';

const POD = keyOf('Pod');
/** Common nouns that name a part of a cluster where pods are spoken of, as they are written. */
const PARTS: ReadonlyMap<string, string> = new Map(
  (
    'Ingress; Ingress controller; Service; Deployment; DaemonSet; StatefulSet; ReplicaSet; ConfigMap; HPA; PVC; PersistentVolume; ' +
    'Persistent volume; API server; Scheduler; Controller manager; etcd; kubelet; kube-proxy; Control plane; Node'
  )
    .split('; ')
    .map((name) => [name.toLowerCase(), name]),
);

/** What a heading may name that speaks of pods in all that stands under it. */
export const CLUSTERS: ReadonlySet<string> = new Set(['Kubernetes', 'Kubernetes cluster', 'Pod'].map(keyOf));

/** Whether a section speaks of pods, so that "the service" and "the ingress" are parts of a cluster. */
export function speaksOfPods(bullets: readonly (readonly Tagged[])[]): boolean {
  return bullets.some((tags) =>
    tags.some(
      ({ tag, low, token }) =>
        token.concept?.id === POD || (tag === 'noun' && low.startsWith('pod') && /^pods?$/.test(low)),
    ),
  );
}

/** "The ingress", "the backend deployment" of a cluster. */
export function clusterPart(words: readonly string[], shown: string): Thing | undefined {
  const head = singular(words.at(-1) ?? '');
  const two = [...words.slice(-2, -1), head].join(' ');
  const length = PARTS.has(two) ? 2 : 1;
  const part = PARTS.get(two) ?? PARTS.get(head);
  if (part === undefined || words.length - length > 1) return undefined;
  const which = words.length > length ? (words[0] ?? '') : '';
  // "The frontend service" is a program, whatever runs it.
  if (part === 'Service' && which !== '') return undefined;
  const telling = which === '' ? '' : `${shown.slice(0, which.length)} `;
  const label = telling === '' ? part : `${telling.charAt(0).toUpperCase()}${telling.slice(1)}${part.toLowerCase()}`;
  return {
    key: `cluster ${label.toLowerCase()}`,
    label,
    concept: keyOf(`Kubernetes ${part}`),
    category: 'containers',
    kind: 'component',
  };
}
