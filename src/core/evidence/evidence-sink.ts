import { basename } from 'node:path';
import { errorCodes } from '../model/error-codes.ts';
import { BugError, messageOf, VetnetError } from '../model/errors.ts';
import type { Loss, Sink } from '../publish/sink.ts';
import { bugAdvice } from '../run/product.ts';
import { canonicalJson } from './canonical-json.ts';
import { appendStatement, type ChainPorts } from './chain.ts';
import { digestFile } from './digest.ts';
import { buildStatement, type EvidenceFacts, type Statement } from './statement.ts';

interface EvidenceSinkOptions {
  readonly ports: ChainPorts;
  /** Where the statement goes. */
  readonly path: string;
  /** The audit log that it is chained into. */
  readonly auditLog: string;
  /** The JSON report, which a sink before this one has written. */
  readonly reportPath: string;
  readonly facts: Omit<EvidenceFacts, 'report' | 'reportFile'>;
}

/** Writes the statement of a run and chains it into the audit log. */
export function evidenceSink(options: EvidenceSinkOptions): Sink {
  const { ports, path, auditLog, reportPath, facts } = options;
  return {
    id: 'evidence',
    file: path,
    async publish(report) {
      let statement: Statement;
      try {
        const reportFile = { name: basename(reportPath), sha256: await digestFile(ports.files, reportPath) };
        statement = buildStatement({ ...facts, report, reportFile });
        await ports.files.write(path, `${canonicalJson(statement)}\n`);
      } catch (error) {
        return [{ ...lossOf(`evidence ${path}`, error), file: path }];
      }
      try {
        await appendStatement(auditLog, statement, ports);
        return [];
      } catch (error) {
        return [lossOf(`record in the audit log ${auditLog}`, error)];
      }
    },
  };
}

function lossOf(what: string, error: unknown): Loss {
  return { what, why: messageOf(error), fix: fixOf(error) };
}

function fixOf(error: unknown): string {
  if (error instanceof BugError) return bugAdvice;
  return error instanceof VetnetError ? errorCodes[error.code].mend : 'Set output-dir to a folder that can be written.';
}
