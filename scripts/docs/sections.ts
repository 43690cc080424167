const start = /^<!-- generated: (?<name>[a-z][a-z. -]*[a-z]) -->$/;
const end = '<!-- end of generated -->';

/**
 * Replaces what stands between the markers of each section of a Markdown file. `path` is for messages.
 * Throws where a marker is not closed or names a section that does not exist.
 */
export function fillSections(path: string, text: string, sections: ReadonlyMap<string, string>): string {
  const result: string[] = [];
  let open: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const name = start.exec(line)?.groups?.name;
    const place = `${path}:${index + 1}`;
    if (name !== undefined) {
      const section = sections.get(name);
      if (open !== undefined) throw new Error(`${place}: the section "${open}" is not closed before "${name}" starts.`);
      if (section === undefined)
        throw new Error(`${place}: there is no section "${name}"; use ${[...sections.keys()].join(', ')}.`);
      open = name;
      result.push(line, '', section, '');
    } else if (line === end) {
      if (open === undefined) throw new Error(`${place}: no section is open here.`);
      open = undefined;
      result.push(line);
    } else if (open === undefined) result.push(line);
  }
  if (open !== undefined) throw new Error(`${path}: the section "${open}" is never closed.`);
  return result.join('\n');
}
