import type { Architecture } from './types';

/**
 * What each component, box and edge is called wherever it stands in its section: `n3` is the third component today, `elb` is
 * the load balancer after every edit elsewhere. Id -> key, made of concept ids; no two parts of a sort share one.
 */
export function partKeys(architecture: Architecture): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, concept, label } of [...architecture.components, ...architecture.groups]) {
    // One concept in two boxes has two labels: `ASG (web)` and `ASG (worker)`, `ALB security group` and `Security group`. Asked of the
    // label alone: hiding one, or a new one, must not rename the other.
    const own = label.toLowerCase();
    let key = own.replace(/[\s-]+/g, '') === concept ? concept : `${concept} ${own}`;
    while (taken.has(key)) key += "'";
    taken.add(key);
    keys.set(id, key);
  }
  for (const { id, from, to } of architecture.edges) keys.set(id, `${keys.get(from) ?? ''}>${keys.get(to) ?? ''}`);
  return keys;
}

/**
 * An architecture without what the student doesn't want in it, by the keys of {@link partKeys}. With a component go its edges;
 * what lies in a box that goes lies in the box around it. Ids stay. The same object where nothing of it is hidden.
 */
export function withoutHidden(architecture: Architecture, hidden: ReadonlySet<string>): Architecture {
  if (hidden.size === 0) return architecture;
  const keys = partKeys(architecture);
  const isShown = ({ id }: { readonly id: string }): boolean => !hidden.has(keys.get(id) ?? '');
  const parents = new Map(architecture.groups.map((group) => [group.id, group.parent]));
  const gone = new Set(
    [...architecture.groups, ...architecture.components].filter((one) => !isShown(one)).map((one) => one.id),
  );
  const edges = architecture.edges.filter((edge) => isShown(edge) && !gone.has(edge.from) && !gone.has(edge.to));
  if (gone.size === 0 && edges.length === architecture.edges.length) return architecture;
  const around = (group: string | null): string | null => {
    let at = group;
    for (let n = 0; at !== null && gone.has(at) && n <= parents.size; n += 1) at = parents.get(at) ?? null;
    return at;
  };
  return {
    components: architecture.components
      .filter((one) => !gone.has(one.id))
      .map((one) => ({ ...one, group: around(one.group) })),
    edges,
    groups: architecture.groups
      .filter((one) => !gone.has(one.id))
      .map((one) => ({ ...one, parent: around(one.parent) })),
  };
}
