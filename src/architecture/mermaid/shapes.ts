import type { Component } from '../types';

/** What a component looks like, so that its sort is seen before its name is read. */
export type Shape = 'plain' | 'store' | 'queue' | 'client' | 'place' | 'outside';

const QUEUE = /(?:sqs|queue|kinesis|stream|kafka|msk|amazonmq|rabbitmq|topic|firehose|buffer)/;
// What works for a queue is none.
const WORKER = /(?:daemon|agent|library|analytics|connect|client)$/;
const PLACE =
  /(?:regions?|availabilityzones?|^azs?|vpcs?|subnets?|onpremises|onprem|datacent(?:er|re)s?|edgelocations?|localzones?|outposts?|awscloud|placementgroups?)$/;
// Kept with the stores by AWS, but they carry data or look after it rather than hold it.
const CARRIER = /(?:gateway|transfer|datasync|migration|accelerat|proxy|snow|manager$|recovery$|mounttarget)/;

export function shapeOf(component: Pick<Component, 'category' | 'concept'>): Shape {
  const { category, concept } = component;
  if (category === 'client') return 'client';
  if (PLACE.test(concept)) return 'place';
  if (QUEUE.test(concept) && !WORKER.test(concept)) return 'queue';
  if (category === 'external') return 'outside';
  if ((category === 'storage' || category === 'database') && !CARRIER.test(concept)) return 'store';
  return 'plain';
}

/** A quoted label in the brackets of its shape; `encoded` must come from the label encoder. */
export function bracketed(shape: Shape, encoded: string): string {
  switch (shape) {
    case 'store':
      return `[("${encoded}")]`;
    case 'client':
      return `(["${encoded}"])`;
    case 'outside':
      return `("${encoded}")`;
    case 'plain':
    case 'queue':
    case 'place':
      return `["${encoded}"]`;
  }
}
