import type { Architecture } from '../../src/architecture';
import { component, edge, group, pillar, quality } from '../architecture/mermaid-samples';

/** Fifty-two components in four zones: more than one drawing holds. */
export const large: Architecture = {
  components: Array.from({ length: 52 }, (_, n) =>
    component(`n${String(n + 1)}`, `Service ${String(n + 1)}`, {
      category: 'compute',
      group: `g${String((n % 4) + 1)}`,
    }),
  ),
  groups: ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-south-1'].map((label, n) => ({
    ...group(`g${String(n + 1)}`, label),
    concept: 'region',
  })),
  edges: Array.from({ length: 51 }, (_, n) =>
    edge(`e${String(n + 1)}`, `n${String(n + 1)}`, `n${String(n + 2)}`, { label: 'calls' }),
  ),
};

/** What an attacker would write into a bullet, in every place where note text is shown. */
export const hostileShop: Architecture = {
  components: [
    component('n1', '<img src=x onerror="document.title=1">', {
      category: 'client',
      badges: [quality('"] click n1 href "https://example.invalid"')],
    }),
    component('n2', '`**b**` ```', {
      category: 'database',
      group: 'g1',
      badges: [pillar('secure'), pillar('<script>1</script>')],
    }),
    component('n3', '%%{init: {"securityLevel":"loose"}}%%', { category: 'storage', group: 'g1' }),
  ],
  groups: [group('g1', '</text><image href="https://example.invalid/x"/>')],
  edges: [
    edge('e1', 'n1', 'n2', { label: '"| n9["x' }),
    edge('e2', 'n2', 'n3', { label: '<a href="javascript:alert(1)">', polarity: 'doubted' }),
  ],
};
