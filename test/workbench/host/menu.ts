import { Component } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { setIcon } from './icons';
import { Scope } from './keys';

type Chosen = (event: MouseEvent | KeyboardEvent) => unknown;

/** One line of a {@link Menu}. */
export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
  section = '';
  disabled = false;
  private readonly iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
  private readonly titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
  private callback: Chosen | null = null;

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.iconEl.empty();
    if (icon) setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    return this.setIcon(checked ? 'check' : null);
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.dom.toggleClass('is-label', label);
    return this.setDisabled(label);
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: Chosen): this {
    this.callback = callback;
    return this;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (!this.disabled) this.callback?.(event);
  }
}

/** A context menu; arrows, Enter and Escape work. */
export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  private readonly items: (MenuItem | 'separator')[] = [];
  private readonly scope = new Scope();
  private hideCallback: (() => unknown) | null = null;
  private at = -1;

  constructor() {
    super();
    const keys: Record<string, (event: KeyboardEvent) => void> = {
      ArrowDown: () => this.select(1),
      ArrowUp: () => this.select(-1),
      Enter: (event) => this.choose(this.choices()[this.at], event),
      Escape: () => this.hide(),
    };
    this.scope.register(null, null, (event) => {
      keys[event.key]?.(event);
      return false;
    });
  }

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.items.push('separator');
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: { x: number; y: number }, _doc?: Document): this {
    this.dom.empty();
    for (const item of this.items) {
      if (item === 'separator') {
        this.dom.createDiv({ cls: 'menu-separator' });
        continue;
      }
      this.dom.appendChild(item.dom);
      item.dom.addEventListener('click', (event) => this.choose(item, event));
    }
    const cover = document.body.createDiv({ cls: 'menu-cover' });
    cover.addEventListener('mousedown', () => this.hide());
    this.register(() => cover.detach());
    document.body.appendChild(this.dom);
    const left = Math.min(position.x, window.innerWidth - this.dom.offsetWidth - 8);
    const top = Math.min(position.y, window.innerHeight - this.dom.offsetHeight - 8);
    this.dom.setCssStyles({ left: `${Math.max(8, left)}px`, top: `${Math.max(8, top)}px` });
    const keymap = (window as unknown as { app: HostApp }).app.keymap;
    keymap.pushScope(this.scope);
    this.register(() => keymap.popScope(this.scope));
    this.load();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.detach();
    this.unload();
    this.hideCallback?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallback = callback;
  }

  private choices(): MenuItem[] {
    return this.items.filter((item) => item !== 'separator').filter((item) => !item.disabled);
  }

  private select(step: number): void {
    const choices = this.choices();
    this.at = (this.at + step + choices.length) % choices.length;
    for (const [index, item] of choices.entries()) item.dom.toggleClass('selected', index === this.at);
  }

  private choose(item: MenuItem | undefined, event: MouseEvent | KeyboardEvent): void {
    if (!item || item.disabled) return;
    this.hide();
    item.choose(event);
  }
}
