import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('what something is said to be', () => {
  test.each<Statement>([
    ['Notes', 'Dataflow is the only service that reads messages from Pub/Sub', ['Dataflow > Pub/Sub']],
    ['Notes', 'The ALB is the component that forwards requests to EC2', ['ALB > EC2']],
    ['kube-apiserver', 'It is the only agent which connects to the etcd database', ['kube-apiserver > Etcd database']],
    ['Event Grid', 'Event Grid is a broker that you can use to route events to Lambda', ['Event Grid > Lambda']],
    ['Messaging', 'Event Grid is a managed broker that you can use with care', []],
  ])('does what stands behind "that": %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('parts of a cluster', () => {
  test.each<Statement>([
    ['Pods', 'The kubelet watches the Kubernetes API server', ['kubelet > API server']],
    ['Pods', 'The kubelet sends the state of its pods to the Kubernetes API server', ['kubelet > API server']],
    ['Pods', 'The Service forwards traffic to matching Pods', ['Service > Pod']],
  ])('are told by the name of the part: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test.each<Statement>([
    ['Nodes', 'The kubelet receives the pod specification', []],
    ['Nodes', 'The kubelet receives the pod spec from the API server', ['API server > kubelet']],
    ['Nodes', 'The scheduler assigns a node', []],
  ])('send no description of themselves and are not who assigns them: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('names that go on', () => {
  test.each<Statement>([
    ['Notes', 'Dataflow writes the rows to a Cloud SQL instance', ['Dataflow > Cloud SQL']],
    ['Notes', 'Dataflow writes to Bigtable instances', ['Dataflow > Bigtable']],
    ['Azure Firewall', 'Inspects traffic on layers 3 to 7', []],
    ['Notes', 'ECR is a registry managed by Google Cloud', []],
    ['Notes', 'Use SQS for asynchronous work queues, SNS for broadcasts', []],
    ['Notes', 'Lambda writes the event log and score to DynamoDB', ['Lambda > DynamoDB']],
    ['Hybrid', 'ExpressRoute connects to Azure Virtual WAN', ['ExpressRoute > Azure Virtual WAN']],
  ])('%s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('traffic from one to another', () => {
  test.each<Statement>([
    ['TLS', 'Traffic from the ALB to the EC2 instances is plain HTTP', ['ALB > EC2']],
    ['TLS', 'Traffic from CloudFront to the ALB is encrypted', ['CloudFront > ALB']],
    ['TLS', 'Traffic from CloudFront to the ALB is blocked', []],
  ])('flows there, whatever it is like: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('steps of a chain', () => {
  test('go on with who did the one before', () => {
    expect(edges('Dataflow reads from Pub/Sub → writes to BigQuery')).toEqual([
      'Dataflow > BigQuery',
      'Dataflow > Pub/Sub',
    ]);
  });

  test('go on with who did the one in the middle', () => {
    expect(edges('SNS → Lambda reads from DynamoDB → writes to S3')).toEqual([
      'SNS > Lambda',
      'Lambda > S3',
      'Lambda > DynamoDB',
    ]);
  });
});

describe('the API', () => {
  test.each<Statement>([
    ['Game', 'The API writes the score to Kafka', ['API > Kafka']],
    ['Game', 'API fetches the score from PostgreSQL', ['API > PostgreSQL']],
    ['Game', 'API calls are logged', []],
    ['Game', 'Use the API to list the files', []],
  ])('is who does something, where it is named alone: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
