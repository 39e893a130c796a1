import { enHelp } from './en-help.js';
import type { Counts, Messages } from './messages.js';

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const counted = ({ error, warning, info }: Counts): string =>
  [
    error && many(error, 'error', 'errors'),
    warning && many(warning, 'warning', 'warnings'),
    info && many(info, 'note', 'notes'),
  ]
    .filter(Boolean)
    .join(', ') || 'no problems';

const meaning = (meant: string | undefined): string => (meant ? ` Did you mean ${meant}?` : '');

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  'UTF-8': 'it is no text in UTF-8',
};

export const en: Messages = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  howToAnswer:
    'Where something is meant as it is, an “editorNote” in that place that says so is enough; it is not asked again.',
  summary: (files, counts) => `Checked ${many(files, 'file', 'files')}: ${counted(counts)}.`,
  shownInSpite: (file, counts) =>
    `${file}: ${counted(counts)}; what is broken is left out. “stadtteil check” says what and where.`,
  nothingToShow: (file) => `${file}: nothing can be shown.`,
  begun: (rules, doubtful, notUnderstood) =>
    `Found ${many(rules, 'set of hours', 'sets of hours')}${doubtful ? `, ${doubtful} of them to be checked (editorNote)` : ''}; ${
      notUnderstood
        ? `${many(notUnderstood, 'stretch', 'stretches')} not understood, kept in the editorNote of the document`
        : 'everything was understood'
    }. “stadtteil check” says what is still missing.`,
  lost: (format) => `What “${format}” can’t carry, and the file does not say:`,
  noOffice: 'The document has no office. An office needs an “id” and a “name”, in the list “offices”.',
  noDates: (from, through) => `No dates from ${from} to ${through}.`,
  noBrowser: (page) =>
    `A PDF needs Chromium, Chrome or Edge, and there is none here. Install one (such as “apt install chromium”), or set CHROME_PATH to the program. Or “--output ${page}”: any browser prints that page on one sheet of A4.`,
  brokenBrowser: (reason, page) =>
    `The browser printed no PDF (${reason}). “--output ${page}” writes a page that any browser prints on one sheet of A4.`,
  unexpected: (message) => `This should not have happened: ${message}`,
  usage: {
    noCommand: (known) => `A command is missing. There are: ${known.join(', ')}.`,
    unknownCommand: (found, known, meant) =>
      `There is no command “${found}”. There are: ${known.join(', ')}.${meaning(meant)}`,
    noFormat: (command, known) => `“${command}” needs a format: ${known.join(', ')}.`,
    unknownFormat: (found, known, meant) =>
      `There is no format “${found}” here. There are: ${known.join(', ')}.${meaning(meant)}`,
    noFile: (command) =>
      `“${command}” needs a file: the path of an office document, or - for standard input, as in “stadtteil ${command} office.json”.`,
    tooManyFiles: (command, files) =>
      `“${command}” takes one file and got ${files.length}: ${files.join(', ')}. Values of options follow their option, as in “--partner awo”.`,
    notTwoFiles: (command, files) =>
      `“${command}” compares two files, first the old one, then the new one, as in “stadtteil ${command} old.json office.json”; it got ${files.length}: ${files.join(', ')}.`,
    inputTwice: () => 'Standard input (-) can be read only once.',
    unreadableFile: (file, reason) =>
      `${file} can’t be read: ${unreadable[reason] ?? reason}. Expected is the path of an office document, or - for standard input.`,
    unwritableFile: (file, reason) => `${file} can’t be written (${reason}). Please name another path after --output.`,
    unknownOption: (found, command, known, meant) =>
      `${command ? `“${command}” has no option` : 'There is no option'} ${found}. There are: ${known.join(', ')}.${meaning(meant)}`,
    noValue: (option, expected) => `${option} needs a value: ${expected}.`,
    noValueWanted: (option) => `${option} takes no value; please write it alone.`,
    missingOption: (option, example) => `${option} is missing, as in “${example}”.`,
    unknownLanguage: (found) => `The language “${found}” is not known here. Expected is de or en.`,
    unreadableInstant: (found) =>
      `“${found}” after --at is no instant. Expected is ISO 8601: 2026-11-26T15:59 is the office’s local time, 2026-11-26T15:59+01:00 that instant.`,
    unknownZone: (found) => `“${found}” after --zone is no time zone. Expected is a name such as Europe/Berlin.`,
    unreadableDate: (option, found) => `“${found}” after ${option} is no date. Expected is a day such as 2026-11-26.`,
    reversedDates: (from, through) =>
      `--through ${through} is before --from ${from}. Both days are included; please exchange them.`,
    tooManyDays: (days, most) => `That is ${days} days; at most ${most} are listed in one go. Please ask for fewer.`,
    unknownRegion: (found) =>
      `“${found}” after --region is no German state. Expected is one such as DE-BW, DE-BY, DE-BE (ISO 3166-2).`,
    unreadableLimit: (found) => `“${found}” after --limit is no number. Expected is a whole number from 1 on.`,
    unreadableHeading: (found) => `“${found}” after --heading is no heading of HTML. Expected is 1 to 6.`,
    unreadableAddress: (found) =>
      `“${found}” after --url is no web address, or too long for a QR code. Expected is something like https://www.example.de/buero.`,
    unknownPart: (found, known, meant) =>
      `There is no part “${found}”. There are: ${known.join(', ')}.${meaning(meant)}`,
    unknownLanguages: (found) =>
      `“${found}” after --lang: a door sign has one language or two different ones, such as de,en.`,
    unknownId: (option, found, known, meant) =>
      `The document has no “${found}” for ${option}. ${known.length ? `There are: ${known.join(', ')}.` : 'It has none at all.'}${meaning(meant)}`,
    seeHelp: (command) => `“stadtteil\u00a0${command ? `${command}\u00a0` : ''}--help” explains it.`,
  },
  help: enHelp,
};
