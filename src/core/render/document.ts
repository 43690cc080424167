import type { Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';

// A small document model. All texts in it are plain and untrusted; each renderer (Markdown, HTML, terminal)
// escapes them for its own target, so that nothing found in a report can become markup.

/** Inline content. */
export type Inline =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'location'; readonly file: string; readonly line?: number }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Cell = Inline | readonly Inline[];

/** A cell's parts; strings that stand side by side are one, because together they may be what none of them is (`www` + `.x`). */
export function partsOf(cell: Cell): readonly Inline[] {
  if (!isParts(cell)) return [cell];
  const parts: Inline[] = [];
  for (const part of cell) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

function isParts(cell: Cell): cell is readonly Inline[] {
  return Array.isArray(cell);
}

/** A sentence as parts: what it quotes in backticks is code. */
export function quotedParts(sentence: string): readonly Inline[] {
  return sentence
    .split(/(?<!`)`([^`\s](?:[^`]*[^`\s])?)`(?!`)/)
    .map((text, index) => (index % 2 === 1 ? { kind: 'code' as const, text } : text))
    .filter((part) => part !== '');
}

/** `file:line` as people paste it into an editor. */
export function placeOf(location: { readonly file: string; readonly line?: number }): string {
  return location.line === undefined ? location.file : `${location.file}:${location.line}`;
}

/** An absolute http(s) URL in its normal form, undefined for anything else: a report must not bring `javascript:` along. */
export function webUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows exist beyond those given. */
  readonly more?: number;
}

/** One bar per row, drawn as SVG in HTML and as a block bar in text. */
export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  /** `value` in the chart's unit; `limit` is a threshold to mark. */
  readonly bars: readonly { readonly label: string; readonly value: number; readonly limit?: number }[];
  /** The value of a full bar. */
  readonly max: number;
  readonly unit: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly content: Cell }
  | { readonly kind: 'list'; readonly items: readonly Cell[] }
  | { readonly kind: 'code'; readonly text: string }
  | Table
  | BarChart;

export interface Section {
  readonly title: string;
  /** What it is about, in a report on several things; those of one part stand together under its name. */
  readonly part?: string;
  readonly blocks: readonly Block[];
  /** Folded sections are closed until the reader opens them. */
  readonly folded?: boolean;
}

/** Sections that stand together: those of one part of the report, or those of the whole. */
interface Chapter {
  readonly part?: string;
  readonly sections: readonly Section[];
}

/** The sections in their order, with those side by side that are about the same part. */
export function chaptersOf(sections: readonly Section[]): readonly Chapter[] {
  const chapters: { part?: string; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = chapters.at(-1);
    if (last !== undefined && last.part === section.part) last.sections.push(section);
    else chapters.push({ ...(section.part === undefined ? {} : { part: section.part }), sections: [section] });
  }
  return chapters;
}

/** The section's title where no heading says which part it is of. */
export function fullTitle({ title, part }: Section): string {
  return part === undefined ? title : `${part}: ${title}`;
}
