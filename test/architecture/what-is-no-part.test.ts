import { describe } from 'vitest';
import { draws } from './support';

describe('a noun that only says what something is like names no part', () => {
  draws([
    ['Notes', 'SQS hands the work to a suitable service', []],
    ['ECS', 'Needs a smart resource', []],
    ['Data Firehose', 'Writes the records to the final destination', []],
    ['API Gateway', 'Sends requests to HTTPS resources', []],
    ['Notes', 'Associate the NACL with the relevant subnets', ['NACL > Subnet']],
    ['Notes', 'EventBridge delivers events to a custom destination', ['EventBridge > Custom destination']],
  ]);
});

describe('what something goes through is on the way only where somebody owns it', () => {
  draws([
    ['Notes', 'Lambda sends the file to S3 over the internal network', ['Lambda > S3']],
    ['Notes', 'GWLB passes packets through a tunnel to EC2', ['GWLB > EC2']],
    ['Virtual Private Gateway', 'Uses two tunnels', []],
    ['Notes', 'The partner network is connected to the VPC via a VPN', ['Partner network > VPN', 'VPN > VPC']],
  ]);
});

describe('what is set, called or kept by a machine for itself is no part', () => {
  draws([
    ['Notes', 'S3 File Gateway uses the RefreshCache API', []],
    ['Notes', 'The order service calls the payment API', ['Order service > Payment API']],
    ['NLB', 'Works at the transport layer', []],
    ['Notes', 'The routing layer writes to DynamoDB', ['Routing layer > DynamoDB']],
    ['S3', 'Moves objects to the archive tier', []],
    ['Route 53', 'Uses a failover policy', []],
    ['Bucket Policy', 'Allows cross account access and cross accounts', []],
    ['Control Tower', 'Audits 3 accounts', []],
  ]);
});

describe('what is only counted or made up is nothing of its own', () => {
  draws([
    ['CloudFront', 'Works with other Amazon Web Services', ['CloudFront > AWS services']],
    ['ASG', 'Starts with N instances behind an ALB', ['ASG > EC2', 'ALB > EC2']],
    ['EFS', 'Works with Linux systems', []],
    ['EKS', 'Talks to the container storage interface', []],
    ['Notes', 'The failing service calls Lambda', []],
  ]);
});
