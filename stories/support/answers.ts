const answers = new Map<string, () => Promise<Response>>();

const browserFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const name = String(input instanceof Request ? input.url : input).replace(/^.*\//, '');
  return answers.get(name)?.() ?? browserFetch(input, init);
};

/** What the server says when a story asks for a file of this name; no story asks a real one. */
export const answer = (name: string, response: () => Promise<Response>) => {
  answers.set(name, response);
};

/** An answer that never comes. */
export const never = () => new Promise<Response>(() => undefined);
