import type { ResultFile } from '../../../core/run/action-run.ts';
import type { ScanFacts } from '../facts.ts';
import type { Demands } from '../judge.ts';
import type { ReportSetting } from '../report.ts';

/** Files beside the report: the bill of materials where there is one. */
export function resultFiles(_facts: ScanFacts, _demands: Demands, { sbom }: ReportSetting): readonly ResultFile[] {
  return sbom === undefined
    ? []
    : [{ name: 'sbom.cdx.json', title: 'bill of materials', output: 'sbom-path', content: () => sbom }];
}
