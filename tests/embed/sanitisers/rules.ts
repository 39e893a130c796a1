/** What a system does to markup that somebody writes in its editor, restated as data. */
export interface Rules {
  readonly system: 'TYPO3' | 'WordPress' | 'Drupal' | 'Joomla' | 'Contao' | 'CKEditor 5';
  /** The setting, as `docs/embedding.md` calls it. */
  readonly setting: string;
  /** Where the facts were read: repository, files, commit of the version read (its first digits). */
  readonly origin: string;
  /** Allowed tags with their own attributes; without it all, but those in `refusedTags`. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly refusedTags?: readonly string[];
  /** Attributes that every allowed tag may have; `data-*` stands for all that begin so. Without it all. */
  readonly attributes?: readonly string[];
  readonly refusedAttributes?: readonly string[];
  /** Any tag with a hyphen is allowed, with any attribute. */
  readonly allowsCustomElements?: boolean;
  /** Only tags of letters and digits are let in, whatever the lists say. */
  readonly refusesHyphens?: boolean;
  /**
   * What becomes of a tag that is not allowed: it goes and its content stays; the tag becomes text and its content
   * stays; the tag and its content become text.
   */
  readonly otherTags: 'removed' | 'encoded' | 'encoded with content';
  /** Attributes without a value go. */
  readonly dropsEmptyAttributes?: boolean;
  /** Of a value with a colon, what is before it goes unless it is one of `schemes`; not in `except`. */
  readonly colons?: { readonly schemes: readonly string[]; readonly except: readonly string[] };
}
