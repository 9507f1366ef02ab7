import { describe } from 'vitest';
import { draws } from './support';

describe('a verb with -s goes on from the one before with -s, whatever that is used for', () => {
  draws([
    ['Notes', 'ECS uses X-Ray to trace calls, and sends logs to CloudWatch', ['ECS > X-Ray', 'ECS > CloudWatch']],
    [
      'Notes',
      'CodePipeline calls CodeBuild to compile the code and stores artifacts in S3',
      ['CodePipeline > CodeBuild', 'CodePipeline > S3'],
    ],
    ['Notes', 'Use Lambda to resize images and store them in S3', ['Lambda > S3']],
  ]);
});
