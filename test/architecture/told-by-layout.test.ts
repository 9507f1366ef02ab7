import { describe as group, expect, test } from 'vitest';
import { drawNote, edgesOf, noteOf } from './support';

/** What a note's last section with bullets draws. */
function edges(topic: string, lines: string): string[] {
  return edgesOf(drawNote(noteOf(`# ${topic}\n\n${lines}\n`, 'Note.md')));
}

group('a bullet that ends in what the list under it names', () => {
  test.each([
    ['VPC Flow Logs', 'Records can be shipped to several places', ['VPC Flow Logs > S3', 'VPC Flow Logs > Lambda']],
    ['Macie', 'Findings are sent to one of these:', ['Macie > S3', 'Macie > Lambda']],
    ['Macie', 'Findings are sent to the following services', ['Macie > S3', 'Macie > Lambda']],
    ['Glue', 'crawlers connect to a number of data stores', ['Glue Crawler > S3', 'Glue Crawler > Lambda']],
    ['Detective', 'Pulls data from many sources', ['Detective > S3', 'Detective > Lambda']],
    ['Macie', 'Costs less than some other services', []],
  ])('%s: %s', (topic, bullet, drawn) => {
    expect(edges(topic, `- ${bullet}\n\t- S3\n\t- Lambda`)).toEqual(drawn);
  });
});

group('a verb alone over its list', () => {
  test.each([
    ['Cloud9', 'Needs', 'a NAT Gateway to get patches', ['Cloud9 > NAT Gateway']],
    ['Macie', 'Scans:', 'S3', ['Macie > S3']],
    ['Flink', 'Results can be output to', 'Lambda', ['Flink > Lambda']],
    ['Athena', 'Limits', 'S3', []],
    ['Athena', 'Costs', 'S3', []],
  ])('%s: %s', (topic, bullet, item, drawn) => {
    expect(edges(topic, `- ${bullet}\n\t- ${item}`)).toEqual(drawn);
  });

  test('or before what it is done to', () => {
    expect(edges('Inspector', 'Scans: ECR, Lambda')).toEqual(['Inspector > ECR', 'Inspector > Lambda']);
  });
});

group('the copula of a label', () => {
  test.each([
    ['Input must be', ['Lambda > Flink']],
    ['Targets have to be one of the following', ['Flink > Lambda']],
    ['Sources can only be', ['Lambda > Flink']],
    ['Names must be', []],
  ])('%s', (label, drawn) => {
    expect(edges('Flink', `- ${label}\n\t- Lambda`)).toEqual(drawn);
  });
});

group('what goes on with a bullet that is left open', () => {
  test.each([
    ['CloudTrail logs can go to:', 'Long term archive to S3', ['CloudTrail > S3']],
    ['CloudTrail can also', 'Stream to OpenSearch for search', ['CloudTrail > OpenSearch']],
    ['Logs are written to', 'The archive in S3', []],
    ['EC2 is stopped by hand:', 'Stream to S3', []],
  ])('%s', (bullet, item, drawn) => {
    expect(edges('CloudTrail', `- ${bullet}\n\t- ${item}`)).toEqual(drawn);
  });
});
