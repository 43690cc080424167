import type { Section } from '../../../core/render/document.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { ScanFacts } from '../facts.ts';
import { findingsToReview } from '../judge/counted.ts';
import type { Demands } from '../judge.ts';
import { reviewDigestOf } from '../review/digest.ts';

/** What waits for a review, by which digest, and how it is cleared. */
export function reviewSection(facts: ScanFacts, demands: Demands): readonly Section[] {
  const waiting = findingsToReview(facts, demands);
  const digest = reviewDigestOf(waiting);
  if (digest === undefined) return [];
  const reviews = facts.reviews.filter((review) => review.digest === digest);
  const said = reviews.map(
    ({ reviewer, at, reason }) => `Reviewed by ${reviewer} on ${at.toISOString().slice(0, 10)}: ${reason}`,
  );
  const how = [
    `${countOf(waiting.length, 'finding')} ${waiting.length === 1 ? 'waits' : 'wait'} for a review. The digest is `,
    { kind: 'code' as const, text: digest },
    '. Someone else than the author looks at them in the JSON report of this run and writes the evidence:',
  ];
  return [
    {
      title: 'Review',
      blocks:
        said.length > 0
          ? [{ kind: 'list', items: said }]
          : [
              { kind: 'paragraph', content: how },
              { kind: 'code', text: 'vetnet review --report report.json --reviewer <name> --reason <why>' },
              {
                kind: 'paragraph',
                content: [
                  'Give the file it writes as ',
                  { kind: 'code', text: 'review-evidence' },
                  ', from outside git. It holds until a finding comes or goes.',
                ],
              },
            ],
    },
  ];
}

/** Reviews of other findings than those that wait now. */
export function foreignReviews(facts: ScanFacts, demands: Demands): readonly string[] {
  const digest = reviewDigestOf(findingsToReview(facts, demands));
  return facts.reviews
    .filter((review) => review.digest !== digest)
    .map(
      ({ reviewer, at, digest: of }) =>
        `The review by ${reviewer} of ${at.toISOString().slice(0, 10)} is about other findings (digest ${of.slice(0, 12)}…), so it clears nothing.`,
    );
}
