import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What bullets under a heading draw. */
function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('a copy that is made from something', () => {
  test.each([
    ['EBS snapshots', 'You can build an AMI from a snapshot', ['EBS snapshot > AMI']],
    ['EBS snapshots', 'A new volume can be created from a snapshot', ['EBS snapshot > Volume']],
    ['RDS', 'Restore the database from a snapshot', ['Snapshot > RDS']],
    ['RDS snapshots', 'Snapshots are taken from the standby', ['Standby > DB Snapshot']],
    ['Recovery', 'Create an image (AMI) of the EC2 instance', ['EC2 > AMI']],
    ['Redshift', 'Restoring a snapshot creates a new cluster', ['Snapshot > Redshift']],
  ])('comes from that: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test('is what the next steps speak of', () => {
    expect(
      edges(
        'Encrypting later',
        '1. Take a snapshot of the EBS volume\n2. Make a copy of the snapshot and encrypt it\n' +
          '3. Create a new EBS volume from the encrypted copy',
      ),
    ).toEqual(['EBS > EBS snapshot', 'EBS snapshot > Snapshot copy', 'Snapshot copy > EBS (new)']);
    expect(edges('Other region', 'Create a snapshot of RDS\nCopy the snapshot\nRestore RDS from the snapshot')).toEqual(
      ['RDS > DB Snapshot', 'DB Snapshot > Snapshot copy', 'Snapshot copy > RDS (new)'],
    );
  });

  test('of a machine is another machine', () => {
    expect(edges('After a break-in', 'Launch a copy of the EC2 instance')).toEqual(['EC2 > EC2 copy']);
  });

  test.each([
    ['EBS', 'Snapshots cost little'],
    ['AMIs', 'Copying an AMI'],
    ['EBS', 'Deploy an image from the console'],
  ])('is none where nothing is made: %s: %s', (heading, bullet) => {
    expect(edges(heading, bullet)).toEqual([]);
  });
});
