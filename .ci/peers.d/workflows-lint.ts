// Every workflow, action and complete snippet of the documentation before actionlint 1.7, zizmor 1.32 (pedantic) and shellcheck 0.11.

import { holdTo } from '../../test/peers/conformance.ts';
import { type Complaint, sortComplaints } from '../../test/peers/workflow-lint/complaint.ts';
import { documentsToLint } from '../../test/peers/workflow-lint/documents.ts';
import { exceptions } from '../../test/peers/workflow-lint/exceptions.ts';
import {
  complaintsOfActionlint,
  complaintsOfShellcheck,
  complaintsOfZizmor,
} from '../../test/peers/workflow-lint/linters.ts';

// A linter that did not look would have nothing to say: this one it must complain about.
const careless = {
  path: '.github/workflows/careless.yml',
  text: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.head_ref }} $undefined\n',
};

await holdTo((check) => {
  const documents = documentsToLint();
  const looked = [...documents, careless];
  const complaints = [...complaintsOfActionlint(looked), ...complaintsOfZizmor(looked), ...complaintsOfShellcheck()];
  const isCareless = ({ path }: Complaint): boolean => path === careless.path;
  const noticed = (linter: string, rule: string): boolean =>
    complaints.some((complaint) => isCareless(complaint) && complaint.linter === linter && complaint.rule === rule);
  check.equal('a careless workflow: actionlint', true, noticed('actionlint', 'expression'));
  check.equal('a careless workflow: shellcheck in it', true, noticed('actionlint', 'shellcheck'));
  check.equal('a careless workflow: zizmor', true, noticed('zizmor', 'template-injection'));

  const placeOf = new Map(documents.map(({ path, place }) => [path, place]));
  const placed = complaints
    .filter((complaint) => !isCareless(complaint))
    .map((complaint) => ({ ...complaint, place: placeOf.get(complaint.path) ?? complaint.path }));
  const { open, unneeded } = sortComplaints(placed, exceptions);
  for (const { linter, rule, place, line, message } of open) {
    check.equal(`${linter} ${rule} ${place} line ${line}`, message, 'no complaint');
  }
  for (const { linter, rule, places } of unneeded) {
    check.equal(`exception ${linter} ${rule} ${places}`, 'no complaint', 'a complaint');
  }
  const workflows = documents.filter(({ path }) => path.includes('.github/workflows/')).length;
  check.related('documents', documents.length, `${workflows} workflows`, workflows > 0, 'none without a complaint');
});
