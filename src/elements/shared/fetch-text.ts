import type { Problem } from '../../core/model/problem.js';
import { fault } from './fault.js';

/** Milliseconds for the whole answer, bytes for its body. */
export const fetchLimits = { time: 15_000, size: 4 * 2 ** 20 };

/** Asks for a document: without cookies, so that the same address is one entry of every cache. */
export const request = (url: string) =>
  fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(fetchLimits.time) });

const readBody = async (body: ReadableStream<Uint8Array>): Promise<string | Problem> => {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.length ?? 0;
    if (size > fetchLimits.size) {
      void reader.cancel();
      return fault('too-large', size, `${fetchLimits.size}`);
    }
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      void reader.cancel();
      return fault('not-utf-8', undefined, 'UTF-8');
    }
    if (done) return text;
  }
};

/**
 * The text behind an address (any content type), or the problem that keeps it away; never throws.
 * JSON is UTF-8 (RFC 8259 §8.1): other bytes are a problem, because guessing would garble names.
 */
export const fetchText = async (url: string, response: Promise<Response> = request(url)): Promise<string | Problem> => {
  try {
    const { ok, status, body } = await response;
    if (!ok) return fault('http-status', status, '200');
    return body ? await readBody(body) : '';
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate ? fault('timed-out', url, `${fetchLimits.time} ms`) : fault('unreachable', url, 'an answer');
  }
};
