import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

/** A heading, a statement under it, and what it draws. */
type Statement = readonly [heading: string, statement: string, drawn: readonly string[]];

describe('another cloud', () => {
  test.each<Statement>([
    ['Event Hubs', 'Capture feature saves the stream to Blob Storage', ['Event Hubs > Blob Storage']],
    ['App Service', 'A web app can read secrets from Key Vault', ['Web app > Key Vault']],
    ['Azure Pipelines', 'Publishes the image to ACR', ['Azure Pipelines > Azure Container Registry']],
    [
      'Cloud Logging',
      'Sinks export logs to Cloud Storage, BigQuery or Pub/Sub',
      ['Cloud Logging > Cloud Storage', 'Cloud Logging > BigQuery', 'Cloud Logging > Pub/Sub'],
    ],
    ['Cloud NAT', 'Lets private VMs reach the internet', ['VMs > Cloud NAT', 'Cloud NAT > Internet']],
    ['Secrets', 'Mounted into the pod and stored in etcd', ['Secret > Pod', 'Secret > etcd']],
    ['Nodes', 'The kubelet communicates with containerd', ['kubelet > containerd']],
  ])('has services of its own: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
