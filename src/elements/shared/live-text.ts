/** The text of a live region: empty at first, then what is new, once each time something else holds. */
export class LiveText {
  #subject: string | undefined;
  #state: string | undefined;
  #text = '';

  /** `subject` is what the state is a state of: another subject is no news. */
  say(subject: string, state: string, text: string): string {
    if (subject !== this.#subject) this.#text = '';
    else if (state !== this.#state) this.#text = text;
    this.#subject = subject;
    this.#state = state;
    return this.#text;
  }
}
