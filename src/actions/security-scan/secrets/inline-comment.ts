import type { OwnSuppression } from '../../../core/model/security-finding.ts';
import { type AllowComments, readAllowComments } from '../checks/allow-comment.ts';

/** Signatures of gitleaks and betterleaks: anywhere in the line, for every rule. */
const signatures = ['gitleaks:allow', 'betterleaks:allow'] as const;
/** Our own without a rule's name: the line says nothing behind it but the end of the comment. */
const ownForAll = /vetnet:allow[ \t]*(?:\*\/|-->|\r?$)/m;

/** Tells which comments of one file allow a secret. The file is read for them when it is first asked. */
export function inlineComments(text: string): {
  find(rule: string, line: number, words: string): OwnSuppression | undefined;
} {
  let comments: AllowComments | undefined;
  return {
    find(rule, line, words) {
      const signature = signatures.find((one) => words.includes(one));
      if (signature !== undefined) return { by: 'inline-comment', reason: signature, line };
      if (ownForAll.test(words)) return { by: 'inline-comment', line };
      comments ??= readAllowComments(text);
      return comments.find(rule, line);
    },
  };
}
