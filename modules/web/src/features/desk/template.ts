/** Fills {contact} and the like in a text; what is not known leaves nothing. */
export function filled(template: string, values: Record<string, string | undefined>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
