/** The element that an event happened to; told by its shape, because a pop-out window has classes of its own. */
export function elementOf(target: EventTarget | null): Element | null {
  return isElement(target) ? target : null;
}

function isElement(target: EventTarget | null): target is Element {
  // 1: an element, not a text or a document.
  return target !== null && 'nodeType' in target && target.nodeType === 1;
}
