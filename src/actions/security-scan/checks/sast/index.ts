import type { Detector, DetectorKind } from '../../files/detector.ts';
import { reportHits } from '../report-hits.ts';
import { isCodePath, ruleLanguageOf } from './code-path.ts';
import type { RuleLanguage } from './code-rule.ts';
import { compileRules, inspectCode, type RuleBook } from './inspect.ts';
import { rules } from './rules/index.ts';

export { rules } from './rules/index.ts';

/** Unsafe patterns in Swift, JavaScript, TypeScript and Rust. Findings in code of tests and examples are one severity milder. */
export const detector: DetectorKind = {
  id: 'sast',
  async create(): Promise<Detector> {
    const books = new Map<RuleLanguage, RuleBook>();
    const bookOf = (language: RuleLanguage): RuleBook => {
      const known = books.get(language);
      if (known !== undefined) return known;
      const book = compileRules(rules, language);
      books.set(language, book);
      return book;
    };
    return {
      wants: isCodePath,
      inspect: (file) => {
        const language = ruleLanguageOf(file.path);
        if (language === undefined) return [];
        return reportHits({ tool: 'sast', category: 'code' }, file, inspectCode(bookOf(language), file));
      },
    };
  },
};
