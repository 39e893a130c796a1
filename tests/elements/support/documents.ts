/** A document of the demo, as somebody would write it. */
export const demoDocument = async (name: string) =>
  (await (await fetch(`/demo/data/${name}.json`)).json()) as Record<string, unknown>;

type Answer = (url: string) => Response | Promise<Response>;

/** Lets `answer` answer every request while a test runs; the requests are counted by address. */
export const answerRequests = (answer: Answer) => {
  const former = window.fetch;
  const asked: string[] = [];
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const response = Promise.resolve(answer(url));
    const signal = init?.signal;
    if (!signal) return response;
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    return Promise.race([response, aborted]);
  };
  return { asked, restore: () => void (window.fetch = former) };
};

export const jsonAnswer = (json: unknown, type = 'application/json') =>
  new Response(JSON.stringify(json), { headers: { 'content-type': type } });
