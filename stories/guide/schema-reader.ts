/** As much of JSON Schema as the document's schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly defaultSnippets?: readonly { readonly body: unknown }[];
}

export interface RootSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** `#/$defs/rule` → `rule` */
export const definitionName = ({ $ref }: Schema): string | undefined => $ref?.replace('#/$defs/', '');

const definition = (root: RootSchema, schema: Schema) => root.$defs[definitionName(schema) ?? ''];

/** The fields of a definition, with those of what it is made of; its own first. */
export const fieldsOf = (root: RootSchema, schema: Schema): Readonly<Record<string, Schema>> => {
  const referred = definition(root, schema);
  const others = [...(referred ? [referred] : []), ...(schema.allOf ?? [])].map((each) => fieldsOf(root, each));
  return Object.assign({}, ...others.reverse(), schema.properties) as Record<string, Schema>;
};

/** Which fields can't be left out. */
export const requiredOf = (root: RootSchema, schema: Schema): readonly string[] => {
  const referred = definition(root, schema);
  const others = [...(referred ? [referred] : []), ...(schema.allOf ?? [])].flatMap((each) => requiredOf(root, each));
  return [...new Set([...(schema.required ?? []), ...others])];
};

/** `${1:DE-RP}`, as editors fill it in, → `DE-RP`; what has no text is left out. */
const filledIn = (body: unknown): unknown => {
  if (typeof body === 'string') return body.replace(/\$\{\d+:?([^}]*)\}/g, '$1') || undefined;
  if (Array.isArray(body)) {
    const items = body.map(filledIn).filter((each) => each !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body).map(([key, value]) => [key, filledIn(value)] as const);
  const filled = entries.filter(([, value]) => value !== undefined);
  return filled.length ? Object.fromEntries(filled) : undefined;
};

/** What somebody could write there. */
export const exampleOf = (root: RootSchema, schema: Schema): unknown => {
  const { examples, const: only, enum: values, type, items, anyOf, allOf, defaultSnippets } = schema;
  for (const given of [examples?.[0], only, schema.default, values?.[0]]) if (given !== undefined) return given;
  if (defaultSnippets?.[0]) return filledIn(defaultSnippets[0].body);
  if (items) return [exampleOf(root, items)];
  const referred = definition(root, schema);
  const fields = fieldsOf(root, schema);
  // Where one of several fields is enough, the first.
  const needed = [...requiredOf(root, schema), ...((referred ?? schema).anyOf?.[0]?.required ?? [])];
  if (referred && !Object.keys(fields).length) return exampleOf(root, referred);
  if (referred?.defaultSnippets) return exampleOf(root, referred);
  if (Object.keys(fields).length) {
    const names = needed.length ? needed : Object.keys(fields).slice(0, 1);
    return Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, exampleOf(root, fields[name])]] : [])));
  }
  if (anyOf?.[0]) return exampleOf(root, anyOf[0]);
  if (allOf?.[0]) return exampleOf(root, allOf[0]);
  return type === 'boolean' ? true : type === 'string' ? 'Eingang im Hof' : undefined;
};
