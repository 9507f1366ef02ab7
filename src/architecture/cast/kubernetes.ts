import { keyOf } from '../../concepts';
import type { Note } from '../../notes';
import type { Tagged } from '../language/tags';
import { singular } from './generic';
import type { Thing } from './thing';

const POD = keyOf('Pod');
const CLUSTER = keyOf('Kubernetes');
/** Common nouns that name a part of a cluster where pods are spoken of, as they are written. */
const PARTS: ReadonlyMap<string, { readonly name: string; readonly main: string }> = new Map(
  (
    'Ingress; Ingress controller; Service; Deployment; DaemonSet; StatefulSet; ReplicaSet; ConfigMap; HPA=Horizontal Pod Autoscaler; VPA; ' +
    'Cluster autoscaler; Metrics server; Job; CronJob; Secret; Namespace; ServiceAccount=Service account; RoleBinding; ClusterRole; ' +
    'NetworkPolicy=Network policy; Custom resource; Operator; Volume; PersistentVolumeClaim=PVC; ' +
    'PersistentVolume=PV=Persistent volume; StorageClass; API server=kube-apiserver=kube-api-server=apiserver; ' +
    'Scheduler=kube-scheduler; Controller manager=kube-controller-manager; Container runtime; Master node; etcd; kubelet; kube-proxy; Control plane; Node'
  )
    .split('; ')
    .flatMap((names) =>
      names.split('=').map((name, _, [main = name]) => [name.toLowerCase(), { name, main }] as const),
    ),
);
/** Names that nobody gives to anything outside a cluster. */
const OWN =
  /^(?:pods?|kubernetes|k8s|pvcs?|persistentvolume(?:claim)?s?|storageclass(?:es)?|statefulsets?|daemonsets?|replicasets?|configmaps?|kubelets?|hpas?|cronjobs?|networkpolic(?:y|ies)|serviceaccounts?|rolebindings?|nodeports?|clusterips?|kube-(?:proxy|api-?server|scheduler|controller-manager)|(?:horizontal pod|cluster) autoscalers?|ingress controllers?)$/;

/** Whether a heading that names it speaks of pods in all that stands under it. */
export function isOfCluster({ concept }: Thing): boolean {
  return concept === POD || concept.startsWith(CLUSTER);
}

/** Whether a section speaks of pods, so that "the service" and "the ingress" are parts of a cluster. */
export function speaksOfPods(bullets: readonly (readonly Tagged[])[]): boolean {
  return bullets.some((tags) =>
    tags.some(({ tag, low, token }) => token.concept?.id === POD || (tag === 'noun' && OWN.test(low))),
  );
}

const PODS = /\b(?:pods?|kubernetes|k8s|kube(?:ctl|let|-proxy))\b/i;

/** A heading that is the name of a part of a cluster: "StatefulSets", "Services" in a note that speaks of pods. */
export function clusterTopic(heading: string, { bullets }: Note, isAws: () => boolean): Thing | undefined {
  const name = heading.trim().toLowerCase();
  const own = OWN.test(name);
  if (
    !own &&
    (!PARTS.has(singular(name)) || name.startsWith('volume') || !bullets.some(({ text }) => PODS.test(text)) || isAws())
  )
    return undefined;
  return clusterPart(name.split(' '), heading.trim());
}

/** "The ingress", "the backend deployment" of a cluster. */
export function clusterPart(words: readonly string[], shown: string): Thing | undefined {
  const head = singular(words.at(-1) ?? '');
  const two = [...words.slice(-2, -1), head].join(' ');
  const length = PARTS.has(two) ? 2 : 1;
  const part = PARTS.get(two) ?? PARTS.get(head);
  if (part === undefined || words.length - length > 1) return undefined;
  const { name, main } = part;
  const which = words.length > length ? (words[0] ?? '') : '';
  // "The frontend service" is a program, whatever runs it.
  if ((name === 'Service' && which !== '') || /^(?:how|what|which|why|when|where)$/.test(which)) return undefined;
  const telling = which === '' ? '' : `${shown.slice(0, which.length)} `;
  const titled = (own: string): string =>
    telling === '' ? own : `${telling.charAt(0).toUpperCase()}${telling.slice(1)}${own.toLowerCase()}`;
  return {
    key: `cluster ${titled(main).toLowerCase()}`,
    label: titled(name),
    concept: keyOf(`Kubernetes ${main}`),
    category: 'containers',
    kind: name === 'Namespace' ? 'place' : 'component',
  };
}
