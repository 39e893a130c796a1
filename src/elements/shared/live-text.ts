/** What was said on this page a moment ago, so that several elements don't say the same. */
const justSaid = new Set<string>();

/** The text of a live region: empty at first, then what is new, once each time something else holds. */
export class LiveText {
  #subject: string | undefined;
  #state: string | undefined;
  #text = '';

  /** `subject` is what the state is a state of: another subject is no news. */
  say(subject: string, state: string, text: string): string {
    if (subject !== this.#subject) this.#text = '';
    else if (state !== this.#state) this.#text = firstToSay(text);
    this.#subject = subject;
    this.#state = state;
    return this.#text;
  }
}

const firstToSay = (text: string) => {
  if (justSaid.has(text)) return '';
  justSaid.add(text);
  setTimeout(() => justSaid.delete(text), 100);
  return text;
};
