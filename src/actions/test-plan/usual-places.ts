import type { Ecosystem, ReportPlaces } from '../../engines/project/project.ts';

/** The runner that has the tools of an ecosystem. */
export function defaultRunner(ecosystem: Ecosystem | 'none'): string {
  return ecosystem === 'xcode' || ecosystem === 'tuist' ? 'macos-latest' : 'ubuntu-latest';
}

/** Where the defaults of run-tests leave their reports, when no unit says it. */
export function usualPlaces(ecosystem: Ecosystem | 'none'): ReportPlaces {
  switch (ecosystem) {
    case 'gradle':
      return {
        coverage: ['**/build/reports/{jacoco,kover,coverage}/**/*.xml'],
        results: ['**/build/test-results/**/TEST-*.xml'],
      };
    case 'xcode':
    case 'tuist':
      return { coverage: ['vetnet-reports/xccov.json'], results: ['vetnet-reports/xcresult-tests.json'] };
    case 'cargo':
      return { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit/*.xml'] };
    case 'swiftpm':
      return { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit*.xml'] };
    default:
      return { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/{junit.xml,*-results.json}'] };
  }
}

/**
 * Where a command of the user's own is expected to leave its reports: Gradle’s places are always the same, and run-tests exports
 * what Xcode and Swift measured; else the folder `$VETNET_REPORTS` and where most tools write.
 */
export function commandPlaces(ecosystem: Ecosystem | 'none'): ReportPlaces {
  if (ecosystem === 'gradle') return usualPlaces(ecosystem);
  return {
    coverage: ['{vetnet-reports,coverage}/**/{lcov.info,*.lcov,xccov.json}'],
    results: ['{junit*.xml,{vetnet-reports,test-results}/**/*.{xml,trx},vetnet-reports/*-{results,tests}.json}'],
  };
}
