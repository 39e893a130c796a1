/** A valid name of a custom element of ours: lower-case words joined by hyphens, at least two. */
const TAG = /^[a-z]+(-[a-z]+)+$/;

/**
 * `topic-finder` → `{ tag: 'topic-finder', camel: 'topicFinder', pascal: 'TopicFinder', words: 'topic finder' }`
 * @throws where the tag can't be one
 */
export function namesOf(tag = '') {
  if (!TAG.test(tag))
    throw new Error(`"${tag}" can't be a tag: write lower-case words joined by hyphens, at least two.`);
  const camel = tag.replace(/-(.)/g, (_hyphen, letter) => letter.toUpperCase());
  return { tag, camel, pascal: camel[0].toUpperCase() + camel.slice(1), words: tag.replaceAll('-', ' ') };
}
