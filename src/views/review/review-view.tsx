import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Rating } from '../../review';
import { focusPage, hasFocus, isSeen } from '../shared/focus';
import { keyName, placeOf } from '../shared/keys';
import type { ReviewDeps } from './deps';
import { ReviewApp, type ReviewActions } from './review-app';
import { reviewKey } from './review-keys';

/** Never change it: the app keeps it in the student's workspace. */
export const REVIEW_VIEW_TYPE = 'study-atlas-review';

/** How often an idle view looks whether a card has become due, in milliseconds. */
const LOOK_AGAIN = 20_000;

/** Reviews the cards that are due, one after the other. */
export class ReviewView extends ItemView implements ReviewActions {
  override icon = 'layers';
  override navigation = false;
  /** The card whose answer is on show. By id, so that the answer of another card can never be shown in its place. */
  private revealed: string | null = null;
  private page = '';

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

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true)
      focusPage(this.contentEl);
  }

  reveal(): void {
    this.revealed = this.deps.status().turn?.card.id ?? null;
    this.update();
  }

  grade(rating: Rating): void {
    const card = this.deps.status().turn?.card.id;
    if (card === undefined || card !== this.revealed) return;
    this.revealed = null;
    this.deps.grade(card, rating);
    this.update();
  }

  undo(): void {
    if (!this.deps.status().canUndo) return;
    this.revealed = null;
    this.deps.undo();
    this.update();
  }

  suspend(): void {
    const card = this.deps.status().turn?.card.id;
    if (card === undefined || !this.deps.suspend) return;
    this.revealed = null;
    this.deps.suspend(card);
    this.update();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('atlas-view', 'atlas-review');
    this.contentEl.tabIndex = -1;
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.onKey(event));
    this.register(this.deps.subscribe(() => this.update()));
    this.registerInterval(
      window.setInterval(() => {
        if (!this.deps.status().turn) this.update();
      }, LOOK_AGAIN),
    );
    this.update();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  private update(): void {
    const focused = hasFocus(this.contentEl);
    const status = this.deps.status();
    const card = status.turn?.card.id ?? null;
    // A note that is being read in makes the view wait; the answer is still the one that was asked for.
    if (status.ready && this.revealed !== card) this.revealed = null;
    const revealed = card !== null && this.revealed === card;
    render(<ReviewApp status={status} revealed={revealed} deps={this.deps} actions={this} />, this.contentEl);
    const page = `${String(status.ready)} ${card ?? ''} ${String(status.done)} ${String(revealed)}`;
    if (page === this.page) return;
    this.page = page;
    if (focused || this.app.workspace.getActiveViewOfType(ReviewView) === this) focusPage(this.contentEl);
    this.contentEl.querySelector('.atlas-answer')?.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    const key = isSeen(this.contentEl) ? keyName(event, placeOf(event.target)) : null;
    const { turn } = this.deps.status();
    const action = key === null ? null : reviewKey(key, turn !== null, this.revealed !== null);
    if (!action) return;
    event.preventDefault();
    switch (action.do) {
      case 'reveal':
        return this.reveal();
      case 'grade':
        return this.grade(action.rating);
      case 'undo':
        return this.undo();
      case 'suspend':
        return this.suspend();
      case 'open':
        if (turn) this.deps.openSource(turn.card.note, turn.card.line, false);
    }
  }
}
