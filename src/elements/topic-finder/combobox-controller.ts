import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a combobox does, and what it has to know. */
export interface ComboboxActions {
  /** How many suggestions there are. */
  readonly count: () => number;
  /** Takes one of them, by its place in the list. */
  readonly choose: (index: number) => void;
  /** Takes what was typed as it is. */
  readonly submit: () => void;
  /** Takes back what was typed and chosen; says whether there was anything. */
  readonly clear: () => boolean;
}

/**
 * A field with a list of suggestions, as the ARIA Authoring Practices describe an editable combobox with list
 * autocomplete: the focus stays in the field, the arrows move through the list, Enter takes, Escape closes, then clears.
 */
export class ComboboxController implements ReactiveController {
  /** One is typing, and wants to see what fits. */
  isOpen = false;
  /** The suggestion that Enter would take; -1: none. */
  active = -1;
  readonly #host: ReactiveControllerHost;
  readonly #actions: ComboboxActions;
  #isPressed = false;
  #isLeft = false;

  constructor(host: ReactiveControllerHost, actions: ComboboxActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected() {
    this.close();
    addEventListener('mousedown', this.#onMouse, true);
    addEventListener('mouseup', this.#onMouse, true);
  }

  hostDisconnected() {
    removeEventListener('mousedown', this.#onMouse, true);
    removeEventListener('mouseup', this.#onMouse, true);
  }

  /** Somebody typed. */
  open() {
    this.#set(true, -1);
  }

  close() {
    this.#set(false, -1);
  }

  /** The focus has gone elsewhere; what is pressed below the list doesn't move before it is let go, or the click misses it. */
  readonly onBlur = () => {
    this.#isLeft = true;
    if (!this.#isPressed) this.close();
  };

  readonly #onMouse = ({ type }: Event) => {
    this.#isPressed = type === 'mousedown';
    if (!this.#isPressed && this.#isLeft) this.close();
  };

  readonly onKeydown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, isComposing, keyCode } = event;
    // A mouse that dragged something away was never let go here.
    this.#isPressed = false;
    // Enter and arrows choose among signs while one composes them; Safari says so of the last key by its code alone.
    if (isComposing || keyCode === 229 || ctrlKey || metaKey) return;
    if (this.#press(key, altKey)) event.preventDefault();
  };

  /** @returns whether that was all there is to do about it */
  #press(key: string, isAlt: boolean): boolean {
    const { count, choose, submit, clear } = this.#actions;
    const isShown = this.isOpen && count() > 0;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return this.#move(key === 'ArrowDown', isAlt, count());
      case 'Enter':
        if (isShown && this.active >= 0) choose(this.active);
        else submit();
        return true;
      case 'Escape':
        if (!isShown) return clear();
        this.close();
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // Back in the text, where the browser moves the caret.
        if (isShown) this.#set(true, -1);
    }
    return false;
  }

  #move(isDown: boolean, isAlt: boolean, count: number): boolean {
    if (!count) return false;
    if (isAlt) this.#set(isDown, this.isOpen && isDown ? this.active : -1);
    else if (!this.isOpen || this.active < 0) this.#set(true, isDown ? 0 : count - 1);
    else this.#set(true, (this.active + (isDown ? 1 : count - 1)) % count);
    return true;
  }

  #set(isOpen: boolean, active: number) {
    this.#isLeft = false;
    if (isOpen === this.isOpen && active === this.active) return;
    this.isOpen = isOpen;
    this.active = active;
    this.#host.requestUpdate();
  }
}
