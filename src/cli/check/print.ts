import { wrapWidth } from '../../core/render/display-width.ts';
import { countOf } from '../../core/render/metric-format.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { CheckResult } from './check-repository.ts';
import type { Remark } from './remark.ts';

/** The result for people, wrapped to `columns`. */
export function printCheck({ files, uses, notices, remarks }: CheckResult, columns: number): string {
  const width = Math.max(40, Math.min(columns, 120));
  const told = remarks.flatMap(({ file, line, column, level, rule, what, fix }) => [
    `${visibleLine(file)}:${line}:${column}  ${level}  ${rule}`,
    ...wrapWidth(visibleLine(`${what} ${fix}`), width - 2).map((text) => `  ${text}`),
    '',
  ]);
  const noted = notices.map((notice) => `Note: ${visibleLine(notice)}`);
  const looked = `${countOf(files.length, 'file')} with ${countOf(uses, 'use')} of vetnet-actions`;
  const counts = (['error', 'warning', 'unknown'] as const)
    .map((level) => [remarks.filter((remark) => remark.level === level).length, level] as const)
    .filter(([count]) => count > 0)
    .map(([count, level]) => (level === 'unknown' ? `${count} not checked` : countOf(count, level)));
  if (files.length === 0 && remarks.length === 0)
    return [
      ...noted,
      'There is nothing to check: no policy, and no workflow that uses vetnet-actions.',
      'Write both by `vetnet init`.',
    ]
      .map((line) => `${line}\n`)
      .join('');
  const summary = `${counts.length === 0 ? 'Nothing wrong' : counts.join(', ')} in ${looked}.`;
  const advice = uses === 0 ? ['No workflow uses vetnet-actions: `vetnet init` writes one.'] : [];
  return [...told, ...noted, summary, ...advice].map((line) => `${line}\n`).join('');
}

/** The result as JSON. Public: its shape is told in docs/cli.md. */
export function jsonOfCheck(result: CheckResult): string {
  const remarks = result.remarks.map(({ level, rule, file, line, column, what, fix }: Remark) => {
    return { level, rule, file, line, column, what, fix };
  });
  return `${JSON.stringify({ version: 1, ...result, remarks }, null, 2)}\n`;
}
