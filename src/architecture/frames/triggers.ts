import type { Example, Frame } from './types';

/** Something happens and something else is told or started. */
export const triggers: Frame = {
  name: 'triggers',
  rows: [
    {
      verbs: 'trigger fire kick kick_off set_off fire_off wake/woke/woken wake_up/woke_up/woken_up',
      nouns: 'trigger',
      kind: 'event',
      says: ['S>O', 'from>O', 'via>O', 'S>to', 'S>on', 'with>O', 'S>via'],
    },
    { verbs: '', nouns: 'invokable callable', kind: 'event', says: ['by>S', 'from>S', 'via>S'] },
    { verbs: 'invoke call', nouns: 'invocation', kind: 'event', says: ['S>O', 'from>O', 'via>O', 'with>O'] },
    {
      verbs: 'notify alert inform warn mail page ping',
      nouns: 'notification alert',
      kind: 'event',
      says: ['S>O', 'S>via', 'S>with', 'S>by', 'S>to'],
      byTopic: true,
    },
    {
      verbs: 'tell/told instruct prompt wake/woke/woken wake_up/woke_up/woken_up ping page poke',
      kind: 'event',
      says: ['S>O', 'S>via', 'S>with'],
      saidOnly: true,
    },
    { verbs: 'handle process', kind: 'event', says: ['E>via', 'E>by', 'E>with'], saidOnly: true },
    { verbs: 'fire throw/threw/thrown', kind: 'event', says: ['S>in'], saidOnly: true },
    { verbs: 'react respond_to', kind: 'event', says: ['to>S', 'on>S'] },
    { verbs: 'watch_for listen_for wait_for', kind: 'event', says: ['E>S'] },
    { verbs: 'watch_for', kind: 'dependency', says: ['S>O'] },
    {
      verbs: 'subscribe',
      nouns: 'subscription',
      kind: 'event',
      says: ['O>to', 'S>to', 'S>with', 'S>O', 'S>on', 'S>from'],
    },
    { verbs: 'listen', kind: 'event', says: ['S>to', 'S>on', 'S>O', 'S>T'] },
    { verbs: 'run/ran/run execute start act', kind: 'event', says: ['response>S', 'asked>S'] },
    { verbs: 'schedule', kind: 'event', says: ['with>O', 'S>O', 'S>on', 'S>across'] },
  ],
};

export const triggersExamples: readonly Example[] = [
  { text: 'S3 events trigger a Lambda function.', edges: ['S3 > Lambda'] },
  { text: 'Lambda is invoked by API Gateway.', edges: ['API Gateway > Lambda'] },
  { text: 'A CloudWatch alarm notifies SNS.', edges: ['CloudWatch Alarm > SNS'] },
  { text: 'Several SQS queues subscribe to one SNS topic.', edges: ['SQS > SNS'] },
  {
    text: 'Can be triggered by EventBridge and SQS',
    heading: 'Lambda',
    edges: ['EventBridge > Lambda', 'SQS > Lambda'],
  },
  { text: 'SQS can not invoke Step Functions', edges: ['!SQS > Step Functions'] },
];
