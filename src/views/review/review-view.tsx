import { ItemView, Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Card } from '../../cards';
import { EVERYTHING_DUE, type ReviewScope } from '../../library';
import type { Rating } from '../../review';
import { focusPage, hasFocus, isSeen, scrollPage } from '../shared/focus';
import { keyName, placeOf } from '../shared/keys';
import type { ReviewActions } from './actions';
import type { ReviewDeps } from './deps';
import { given, toggled, type Given } from './given';
import { ReviewApp } from './review-app';
import { reviewKey } from './review-keys';
import { keptScope, readScope } from './scope';
import { Session } from './session';
import { swipeOf, type Point } from './swipe';

/** Never change it: the app keeps it in the student's workspace. */
export const REVIEW_VIEW_TYPE = 'study-atlas-review';

/** How often an idle view looks whether a card has become due, in milliseconds. */
const LOOK_AGAIN = 20_000;

/** Reviews the cards that are due, one after the other. */
export class ReviewView extends ItemView implements ReviewActions {
  override icon = 'layers';
  override navigation = false;
  /** The card whose answer is on show. By id, so that the answer of another card can never be shown in its place. */
  private revealed: { readonly card: string; readonly said: Given } | null = null;
  private session = new Session();
  private ended = false;
  private diagrams = true;
  private page = '';
  private shownAt = 0;
  private finger: Point | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: ReviewDeps,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return REVIEW_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return 'Review';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...keptScope(this.deps.status().scope) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.begin(readScope(state));
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true)
      focusPage(this.contentEl);
  }

  reveal(typed = ''): void {
    const card = this.card();
    if (card) this.revealed = { card: card.id, said: given(card, typed) };
    this.update();
  }

  toggleItem(item: number): void {
    const card = this.card();
    if (!card || this.revealed?.card !== card.id) return;
    this.revealed = { card: card.id, said: toggled(this.revealed.said, item, card.accepted.length) };
    this.update();
  }

  grade(rating: Rating): void {
    const card = this.card()?.id;
    if (card === undefined || card !== this.revealed?.card) return;
    this.session.add(rating, this.deps.now() - this.shownAt);
    this.act(() => this.deps.grade(card, rating));
  }

  undo(): void {
    if (!this.deps.status().canUndo) return;
    this.session.undo();
    this.ended = false;
    this.act(() => this.deps.undo());
  }

  goOn(): void {
    this.ended = false;
    this.update();
  }

  reviewEverything(): void {
    this.begin(EVERYTHING_DUE);
    this.app.workspace.requestSaveLayout();
  }

  keepDiagrams(shown: boolean): void {
    this.diagrams = shown;
  }

  showMenu(at: HTMLElement): void {
    const { deps } = this;
    const card = this.card();
    const menu = new Menu();
    const add = (title: string, icon: string, act: (() => void) | undefined): void => {
      if (act) menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
    };
    const ofCard = (act: ((card: Card) => void) | undefined): (() => void) | undefined =>
      act && card ? () => act(card) : undefined;
    const setAside = (act: ((card: string) => void) | undefined): (() => void) | undefined =>
      ofCard(act && ((c) => this.setAside(() => act(c.id))));
    add('Edit the bullet (E)', 'pencil', ofCard(deps.edit && ((c) => deps.edit?.(c.note, c.line))));
    add(
      'Jump to the bullet (J)',
      'file-text',
      ofCard((c) => deps.openSource(c.note, c.line, false)),
    );
    add('Bury until tomorrow (B)', 'archive', setAside(deps.bury && ((c) => deps.bury?.(c))));
    add('Suspend (S)', 'pause', setAside(deps.suspend && ((c) => deps.suspend?.(c))));
    add("Don't ask this (D)", 'ban', setAside(deps.reject && ((c) => deps.reject?.(c))));
    menu.addSeparator();
    add('Review something else…', 'list-filter', deps.choose && (() => deps.choose?.()));
    add('Progress', 'bar-chart-3', deps.showProgress && (() => deps.showProgress?.()));
    if (card) add('Enough for today', 'check-circle', () => this.end());
    const box = at.getBoundingClientRect();
    menu.showAtPosition({ x: box.left, y: box.bottom }, at.ownerDocument);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('atlas-view', 'atlas-review');
    this.contentEl.tabIndex = -1;
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.onKey(event));
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
      this.registerDomEvent(this.contentEl, type, (event) => this.onTouch(event), { passive: true });
    this.register(this.deps.subscribe(() => this.update()));
    this.registerInterval(
      window.setInterval(() => {
        if (!this.card()) this.update();
      }, LOOK_AGAIN),
    );
    this.update();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private begin(scope: ReviewScope): void {
    this.deps.begin(scope);
    this.session = new Session();
    this.ended = false;
    this.revealed = null;
    this.update();
  }

  private end(): void {
    this.ended = true;
    this.update();
  }

  /** What makes another card come up. */
  private act(change: () => void): void {
    this.revealed = null;
    change();
    this.update();
  }

  private setAside(hide: () => void): void {
    this.session.setAside();
    this.act(hide);
  }

  private card(): Card | undefined {
    return this.ended ? undefined : this.deps.status().turn?.card;
  }

  private update(): void {
    const focused = hasFocus(this.contentEl);
    const status = this.deps.status();
    const card = this.ended ? null : (status.turn?.card.id ?? null);
    // A note that is being read in makes the view wait; the answer is still the one that was asked for.
    if (status.ready && this.revealed?.card !== card) this.revealed = null;
    const said = card !== null && this.revealed?.card === card ? this.revealed.said : null;
    const { session, ended, diagrams, deps } = this;
    render(<ReviewApp {...{ status, session, said, ended, diagrams, deps }} actions={this} />, this.contentEl);
    const page = [status.ready, card, status.done, said !== null, ended].join(' ');
    if (page === this.page) return;
    this.page = page;
    if (said === null) this.shownAt = deps.now();
    if (focused || this.app.workspace.getActiveViewOfType(ReviewView) === this) focusPage(this.contentEl);
    scrollPage(this.contentEl, '.atlas-answer');
  }

  /** On the front a swipe shows the answer; on the back left is Again, right is what the space bar gives. */
  private onTouch(event: TouchEvent): void {
    const touch = event.changedTouches[0];
    const target = event.target as HTMLElement;
    if (event.type === 'touchstart') {
      const free = target.closest('.atlas-card') && !target.closest('figure, input, textarea');
      this.finger = free && event.touches.length === 1 ? touch : undefined;
      return;
    }
    const way = this.finger && touch ? swipeOf(this.finger, touch) : null;
    if (event.type === 'touchmove') {
      this.contentEl.dataset['swipe'] = way ?? '';
      return;
    }
    this.contentEl.dataset['swipe'] = '';
    this.finger = undefined;
    // A scroll or a gesture of the system that takes the finger over is no swipe.
    if (way === null || event.type === 'touchcancel') return;
    if (this.revealed) this.grade(way === 'left' ? 1 : this.revealed.said.suggested);
    else this.reveal();
  }

  private onKey(event: KeyboardEvent): void {
    const key = isSeen(this.contentEl) ? keyName(event, placeOf(event.target)) : null;
    const card = this.card();
    const { said = null } = this.revealed ?? {};
    const action = key === null ? null : reviewKey(key, card !== undefined, said !== null, said?.suggested);
    if (!action) return;
    event.preventDefault();
    const { deps } = this;
    switch (action.do) {
      case 'reveal':
        return this.reveal();
      case 'grade':
        return this.grade(action.rating);
      case 'undo':
        return this.undo();
      case 'suspend':
      case 'bury':
      case 'reject': {
        const { do: aside } = action;
        if (card && deps[aside]) this.setAside(() => deps[aside]?.(card.id));
        return;
      }
      case 'edit':
        return card && deps.edit?.(card.note, card.line);
      case 'jump':
        return card && deps.openSource(card.note, card.line, false);
    }
  }
}
