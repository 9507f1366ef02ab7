import type { Item, Phrase, Unit } from '../language/units';

const PURPOSE = /(?:tion|ing|ity|permissions?|access|auth|keys?|secrets?|credentials?|certificates?|tls|ssl)$/;

/** What guards the topic, where nothing but a purpose follows: "KMS for encryption", "IAM roles are used for permissions". */
export function guardsFor(opening: Unit | undefined, aim: Phrase, topic: readonly Item[]): readonly Item[] {
  const guards = opening?.t === 'np' ? opening.items : [];
  if (guards.length === 0 || !guards.every(isGuard) || topic.some(isGuard)) return [];
  const serves = aim.items.every((item) => (item.thing === undefined || isGuard(item)) && PURPOSE.test(item.head));
  return serves ? guards : [];
}

function isGuard({ thing }: Item): boolean {
  return thing?.category === 'security' && thing.kind === 'component';
}
