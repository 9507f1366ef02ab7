import { describe } from 'vitest';
import { draws } from './support';

describe('a bullet that opens with what the topic is goes on about the topic', () => {
  draws([
    ['Rekognition', 'An image analysis service to read pictures from S3', ['Rekognition > S3']],
    ['EFS', 'Shared file system that is mounted on EC2', ['EFS > EC2']],
    ['EBS', 'Network volume attached to an EC2 instance', ['EBS > EC2']],
    ['Notes', 'DataSync is a virtual or physical appliance that reads from S3', ['DataSync > S3']],
    ['Notes', 'The Storage Gateway itself is an appliance that writes to S3', ['Storage Gateway > S3']],
    ['Notes', 'A thumbnail worker writes to S3', ['Thumbnail worker > S3']],
  ]);
});

describe('names that are written in several words or with a mark in them', () => {
  draws([
    ['SNS', 'Pushes messages to HTTP/S endpoints', ['SNS > HTTP endpoint']],
    ['SNS', 'Delivers messages to HTTP(S) endpoints and SQS', ['SNS > HTTP endpoint', 'SNS > SQS']],
    ['Notes', 'GWLB sends traffic to 3rd party appliances', ['GWLB > 3rd party appliance']],
    ['Notes', 'EventBridge receives events from third party applications', ['Third party application > EventBridge']],
    ['Notes', 'Route 53 uses DNS resolution', []],
  ]);
});

describe('who acts', () => {
  draws([
    ['Notes', 'Athena users query S3', ['User > S3']],
    ['Notes', 'Internet users -> CloudFront', ['User > CloudFront']],
    ['Notes', 'The control plane is a set of programs that manage EC2', ['Control plane > EC2']],
    ['EC2', 'Launch a VM image on a host in your data center', []],
    ['API Gateway', 'Calls an AWS service API', []],
    ['RDS', 'A read replica is promoted to a standalone database', []],
  ]);
});
