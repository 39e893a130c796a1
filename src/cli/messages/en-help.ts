import type { HelpMessages } from './messages.js';

export const enHelp: HelpMessages = {
  title: 'stadtteil: what the Stadtteil-Widgets say about an office, in a terminal.',
  usage: 'Usage:',
  commandsTitle: 'Commands:',
  optionsTitle: 'Options:',
  formatsTitle: 'FORMAT:',
  formats: {
    icalendar: 'a calendar (.ics) to subscribe to or to take over: this month and the next twelve; write and read',
    html: 'what is always true, as HTML: the fallback inside an element, or a page',
    text: 'the same as plain text',
    sign: 'a door sign, one page A4: HTML to print, or PDF with --output sign.pdf',
  },
  examplesTitle: 'Examples:',
  exitTitle: 'Exit status:',
  commands: {
    check: 'what is wrong with documents, or hardly meant',
    hours: 'whether an office is open, until when, and its week',
    next: 'the next consultations: when, who gives them, where',
    occurrences: 'every date between two days',
    write: 'a document in another format',
    read: 'what an old page or a file in another format says, for a document',
  },
  details: {
    check: [
      'Names every problem of the documents with line and column, what was found, what is expected and how to mend it; then what can be read but is hardly meant: contradictions, traps, open questions. The last line counts them all.',
      'Where something is meant after all, an “editorNote” in that place answers it. --at names the day from which one looks.',
    ],
    hours: [
      'Prints what <office-hours> shows: the state at the moment, what comes next, the week with today marked, what is announced for the next four weeks. Times are the office’s local times, wherever the command runs.',
      'A document with errors is shown as far as it can be; how many there are goes to standard error.',
    ],
    next: [
      'Prints what <next-consultation> shows, for all offices of the document: the dates under way or to come within 400 days, in the order of their starts. Cancelled dates in between come in addition to --limit. Without --consultation only services that are consultations.',
      'A document with errors is shown as far as it can be; how many there are goes to standard error.',
    ],
    occurrences: [
      'Lists every date that begins from the one day to the other, both included: hours of offices and dates of services, cancelled ones among them. With --partner, --consultation or --topic only services.',
      'A document with errors is shown as far as it can be; how many there are goes to standard error.',
    ],
    write: [
      'Writes what the document says in the format; with --output into a file. What the format can’t carry is listed in standard error.',
      'With --json it answers {format, content or output, losses}; --strict exits with 1 where something is lost.',
    ],
    read: [
      'Prints JSON: what could be read, where it stood, and what was not understood. Nothing is guessed. Without FILE it reads standard input.',
    ],
  },
  options: {
    at: 'the moment, in ISO 8601: without an offset the office’s local time; without --at the real clock',
    office: 'an office by its id; without it the first for hours and write sign, all of them elsewhere',
    partner: 'only what these partners give, or may give where they take turns; several ids with spaces between',
    consultation: 'only these services; several ids with spaces between',
    topic: 'only what is about these topics; several ids with spaces between',
    output: 'the file to write; without it standard output',
    part: 'only these parts: hours, contact, services, partners, notices, about; several with spaces between',
    heading: 'the level of the first heading, 1 to 6; without it 3, with --page 1',
    page: 'a whole page instead of a piece for a page',
    stylesheet: 'the address of a whole page’s stylesheet; without it page.css',
    url: 'the page of the office that the QR code leads to; without it the first that the document names',
    hours: 'the opening hours of the offices, too',
    limit: 'how many dates that take place; without it 5',
    from: 'the first day, such as 2026-11-23',
    through: 'the last day, such as 2026-11-29',
    json: 'as JSON, to be read by other programs',
    strict: 'exit with 1 for every error and warning of a document',
    lang: 'de or en; without it the system’s language (LC_ALL, LC_MESSAGES, LANG) if it is one of these, else the document’s, and English for messages',
    help: 'this help; after a command its own',
    version: 'the version of the package',
  },
  file: 'FILE is an office document (JSON); - is standard input.',
  perCommand: '“stadtteil\u00a0COMMAND\u00a0--help” explains a command.',
  exit: {
    fine: 'done',
    check: 'check: a document has errors, with --strict also where it has warnings',
    others:
      'hours, next, occurrences, write, read: nothing can be shown; with --strict also where the document has errors or warnings, or something is lost',
    usage: 'the command line is wrong, or a file can’t be read',
  },
};
