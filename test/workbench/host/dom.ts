import { setup } from 'obsidian-test-mocks/setup';
import { Events } from 'obsidian-test-mocks/obsidian';
import { privateOf, teach } from './teach';

interface Listener {
  fn: (...data: unknown[]) => unknown;
  ctx: unknown;
}

type Delegated = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;

/**
 * Puts Obsidian's extensions of the DOM and of the built-in types in place. The mocks supply nearly all; what matters in a page
 * that is really shown, and that they leave out, is corrected here.
 */
export function extendDom(): void {
  setup();
  hideFromLoops(Array.prototype);
  hideFromLoops(String.prototype);
  extendEvents();

  teach(Node.prototype, {
    indexOf(this: Node, other: Node) {
      return Array.from(this.childNodes).findIndex((child) => child === other);
    },
  });
  teach(Array.prototype, {
    shuffle(this: unknown[]) {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
  });
  for (const prototype of [HTMLElement.prototype, Document.prototype]) delegateEvents(prototype);
  // The mocks throw where nothing is found; the app gives null.
  for (const prototype of [HTMLElement.prototype, DocumentFragment.prototype]) {
    teach(prototype, {
      find(this: ParentNode, selector: string) {
        return this.querySelector(selector);
      },
    });
  }
  teach(HTMLElement.prototype, {
    onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
      return whenInserted(this, listener, once ?? false);
    },
  });
  Object.assign(window, {
    nextFrame: () => new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve())),
    activeWindow: window,
    activeDocument: document,
  });
}

/** The app keeps a failing listener from stopping the others; the error still reaches the console. */
function extendEvents(): void {
  teach(Events.prototype, {
    trigger(this: Events, name: string, ...data: unknown[]) {
      const listeners = privateOf<Record<string, Listener[]>>(this, '_')[name];
      for (const listener of [...(listeners ?? [])]) {
        try {
          listener.fn.apply(listener.ctx, data);
        } catch (error) {
          window.setTimeout(() => {
            throw error;
          });
        }
      }
    },
  });
}

/** `for … in` over an array must list its items only, or libraries written before 2010 go wrong. */
function hideFromLoops(prototype: object): void {
  for (const name of Object.keys(prototype)) Object.defineProperty(prototype, name, { enumerable: false });
}

function delegateEvents(prototype: object): void {
  const known = new WeakMap<Delegated, Map<string, EventListener>>();
  teach(prototype, {
    on(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: AddEventListenerOptions) {
      const wrapped = (event: Event): void => {
        const from = event.target instanceof Element ? event.target.closest(selector) : null;
        if (from instanceof HTMLElement && this.contains(from)) listener.call(from, event, from);
      };
      const byType = known.get(listener) ?? new Map<string, EventListener>();
      known.set(listener, byType.set(type + selector, wrapped));
      this.addEventListener(type, wrapped, options);
    },
    off(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: AddEventListenerOptions) {
      const wrapped = known.get(listener)?.get(type + selector);
      if (wrapped) this.removeEventListener(type, wrapped, options);
    },
  });
}

function whenInserted(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let inside = el.isConnected;
  const observer = new MutationObserver(() => {
    if (el.isConnected === inside) return;
    inside = el.isConnected;
    if (!inside) return;
    listener();
    if (once) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
