import type { Architecture, Badge, Component, Edge, Group } from '../../src/architecture/types';
import type { Category } from '../../src/concepts';

/** Shorthand for hand-made architectures: what is not given is empty, null or plain. */
export function component(id: string, label: string, more: Partial<Component> = {}): Component {
  const concept = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const category: Category = 'general';
  return { id, label, concept, category, group: null, badges: [], lines: [1], ...more };
}

export function edge(id: string, from: string, to: string, more: Partial<Edge> = {}): Edge {
  return { id, from, to, label: '', kind: 'traffic', polarity: 'stated', lines: [1], ...more };
}

export function group(id: string, label: string, parent: string | null = null): Group {
  return { id, label, concept: label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), parent, lines: [1] };
}

export function quality(text: string, line = 1): Badge {
  return { text, kind: 'quality', line };
}

export function pillar(text: string, line = 1): Badge {
  return { text, kind: 'pillar', line };
}

/** A web shop in two zones: nested boxes, badges, pillars. */
export const threeTier: Architecture = {
  components: [
    component('n1', 'Shoppers', { category: 'client', lines: [3] }),
    component('n2', 'Route 53', { category: 'networking', lines: [3] }),
    component('n3', 'ALB', {
      category: 'networking',
      group: 'g1',
      badges: [quality('Multi-AZ'), quality('health checks'), pillar('resilient')],
      lines: [4, 5],
    }),
    component('n4', 'EC2 (a)', { category: 'compute', group: 'g3', lines: [6] }),
    component('n5', 'EC2 (b)', { category: 'compute', group: 'g4', lines: [6] }),
    component('n6', 'ElastiCache', {
      category: 'database',
      group: 'g1',
      badges: [quality('sub-millisecond latency'), pillar('PerformanceEfficient')],
      lines: [7],
    }),
    component('n7', 'RDS', {
      category: 'database',
      group: 'g1',
      badges: [quality('read replicas'), quality('standby'), pillar('secure'), pillar('#CostOptimized')],
      lines: [8],
    }),
    component('n8', 'EFS', { category: 'storage', lines: [9] }),
  ],
  groups: [group('g1', 'VPC'), group('g2', 'ASG', 'g1'), group('g3', 'AZ a', 'g2'), group('g4', 'AZ b', 'g2')],
  edges: [
    edge('e1', 'n1', 'n2', { label: 'DNS query', lines: [3] }),
    edge('e2', 'n2', 'n3', { label: 'alias record', lines: [4] }),
    edge('e3', 'n3', 'n4', { label: 'distributes', lines: [5] }),
    edge('e4', 'n3', 'n5', { label: 'distributes', lines: [5] }),
    edge('e5', 'n4', 'n6', { label: 'reads sessions', kind: 'data', lines: [7] }),
    edge('e6', 'n5', 'n6', { label: 'reads sessions', kind: 'data', lines: [7] }),
    edge('e7', 'n4', 'n7', { label: 'reads and writes', kind: 'data', lines: [8] }),
    edge('e8', 'n5', 'n7', { label: 'reads and writes', kind: 'data', lines: [8] }),
    edge('e9', 'g2', 'n8', { label: 'mounts', kind: 'storage', lines: [9] }),
  ],
};

/** An order pipeline with queues, one relation of each polarity, and parallel arrows. */
export const pipeline: Architecture = {
  components: [
    component('n1', 'Web form', { category: 'client' }),
    component('n2', 'API Gateway', { category: 'networking' }),
    component('n3', 'SQS', { category: 'integration', badges: [quality('visibility timeout')] }),
    component('n4', 'Lambda', { category: 'compute' }),
    component('n5', 'DynamoDB', { category: 'database' }),
    component('n6', 'SNS', { category: 'integration' }),
    component('n7', 'Billing', { category: 'external' }),
    component('n8', 'S3', { category: 'storage' }),
    component('n9', 'EBS', { category: 'storage' }),
  ],
  groups: [],
  edges: [
    edge('e1', 'n1', 'n2', { label: 'posts orders', lines: [2] }),
    edge('e2', 'n2', 'n3', { label: 'sends', kind: 'event', lines: [3] }),
    edge('e3', 'n4', 'n3', { label: 'polls', kind: 'event', lines: [4] }),
    edge('e4', 'n4', 'n5', { label: 'writes', kind: 'data', lines: [5] }),
    edge('e5', 'n4', 'n5', { label: 'reads', kind: 'data', lines: [6] }),
    edge('e6', 'n4', 'n6', { label: 'publishes', kind: 'event', lines: [7] }),
    edge('e7', 'n6', 'n7', { label: 'notifies', kind: 'event', polarity: 'doubted', lines: [8] }),
    edge('e8', 'n4', 'n8', { label: 'stores', kind: 'data', polarity: 'alternative', lines: [9] }),
    edge('e9', 'n4', 'n9', { label: 'attaches', kind: 'storage', polarity: 'negated', lines: [10] }),
    edge('e10', 'n2', 'n4', { kind: 'association', lines: [11] }),
  ],
};
