/** Every option there is; `value` is what it takes, as the help names it. `isList`: several, with spaces or repeated. */
export const options = {
  at: { value: 'ISO' },
  office: { value: 'ID' },
  partner: { value: 'ID', isList: true },
  consultation: { value: 'ID', isList: true },
  topic: { value: 'ID', isList: true },
  limit: { value: 'N' },
  output: { value: 'FILE' },
  name: { value: 'NAME' },
  region: { value: 'REGION' },
  part: { value: 'PART', isList: true },
  heading: { value: 'N' },
  page: {},
  stylesheet: { value: 'HREF' },
  url: { value: 'URL' },
  hours: {},
  zone: { value: 'ZONE' },
  from: { value: 'DATE' },
  through: { value: 'DATE' },
  json: {},
  strict: {},
  lang: { value: 'L' },
  help: { short: 'h' },
  version: {},
} as const satisfies Record<string, { readonly value?: string; readonly isList?: boolean; readonly short?: string }>;

export type OptionName = keyof typeof options;

type ValueOf<Option> = Option extends { isList: true }
  ? readonly string[]
  : Option extends { value: string }
    ? string
    : true;

/** What was given. */
export type OptionValues = { readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]> };

/** What every command takes. */
export const commonOptions = ['json', 'strict', 'lang', 'help'] as const satisfies readonly OptionName[];
