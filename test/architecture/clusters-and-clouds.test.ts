import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

const edges = (bullets: string): string[] => edgesOf(drawBullets(bullets));

describe('inside a cluster', () => {
  test('ingress and service are steps on the way to the pods', () => {
    expect(edges('NLB -> ingress -> service -> pods')).toEqual(['NLB > Ingress', 'Ingress > Service', 'Service > Pod']);
  });

  test('pods are told apart by what runs in them', () => {
    expect(edges('cart pods call the stock service\nstock pods keep data in an RDS database')).toEqual([
      'Cart Pod > Stock service',
      'Stock Pod > RDS',
    ]);
  });

  test('where nobody speaks of pods, a service is none of a cluster', () => {
    expect(edges('Route 53 -> ALB\nThe service scales by itself')).toEqual(['Route 53 > ALB']);
  });
});

describe('other clouds and makers', () => {
  test("a load balancer of somebody else is not AWS's", () => {
    expect(
      edges('The on-prem F5 load balancer sends traffic to EC2\nAzure Load Balancer sends traffic to AKS'),
    ).toEqual(['F5 load balancer > EC2', 'Azure Load Balancer > AKS']);
  });

  test('F5 on premises is F5', () => {
    const drawn = drawBullets('F5 on premises forwards to EC2 over Direct Connect');
    expect(edgesOf(drawn)).toEqual(['F5 > Direct Connect', 'Direct Connect > EC2']);
    expect(placesOf(drawn)).toEqual(['F5 in On-premises']);
  });

  test("Pub/Sub is Google's queue beside Google's services, and else a pattern", () => {
    expect(edges('Shops publish to Pub/Sub\nDataflow reads from Pub/Sub and writes to BigQuery')).toEqual([
      'Dataflow > Pub/Sub',
      'Dataflow > BigQuery',
    ]);
    expect(edges('SNS sends to SQS, which is pub/sub\nSNS uses Pub/Sub')).toEqual(['SNS > SQS']);
  });

  test('gateways and registries of Azure keep their names', () => {
    expect(edges('Front Door -> App Gateway (WAF) -> AKS\nAKS pulls images from ACR')).toEqual([
      'Front Door > App Gateway',
      'App Gateway > AKS',
      'AKS > Azure Container Registry',
    ]);
  });

  test('what shows data stands on what keeps them', () => {
    expect(edges('Looker on BigQuery\nQuickSight on top of Athena')).toEqual([
      'Looker > BigQuery',
      'QuickSight > Athena',
    ]);
  });
});

describe('common nouns of another cloud', () => {
  test('a function beside services of Azure is one of Azure', () => {
    expect(edges('Blob Storage -> Event Grid -> Function -> Cosmos DB')).toEqual([
      'Blob Storage > Event Grid',
      'Event Grid > Azure Functions',
      'Azure Functions > Cosmos DB',
    ]);
  });

  test('topics and queues of other makers are not those of AWS', () => {
    expect(edgesOf(drawBullets('Producers write records to a topic', 'Kafka'))).toEqual(['Producer > Topic']);
    expect(edgesOf(drawBullets('Triggered by messages in a queue', 'Azure Functions'))).toEqual([
      'Queue > Azure Functions',
    ]);
    expect(edgesOf(drawBullets('Integrates with other Azure services', 'Event Grid'))).toEqual([]);
  });

  test('machines of Google are none of AWS', () => {
    const drawn = drawBullets('Load balancers distribute traffic across instances', 'Compute Engine');
    expect(edgesOf(drawn)).toEqual(['Cloud Load Balancing > Virtual machine']);
  });

  test('a load balancer beside services of Google is one of Google', () => {
    expect(edges('HTTPS LB in front of Cloud Run\nCloud Run reads Firestore, caches in Memorystore')).toEqual([
      'Cloud Load Balancing > Cloud Run',
      'Cloud Run > Firestore',
      'Cloud Run > Memorystore',
    ]);
  });
});

describe('a note that speaks of no cloud', () => {
  test('has a queue, a topic and a balancer of nobody', () => {
    const bullets = 'The producer sends messages to the queue\nThe load balancer forwards requests to the app';
    expect(edgesOf(drawBullets(bullets))).toEqual(['Producer > Queue', 'Load balancer > Application']);
  });

  test('but those of AWS where anything of it is named', () => {
    const bullets = 'The producer sends messages to the queue\nIt is polled by Lambda';
    expect(edgesOf(drawBullets(bullets))).toEqual(['Producer > SQS', 'Lambda > SQS']);
  });
});
