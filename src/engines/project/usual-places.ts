import type { Ecosystem, ReportPlaces } from './project.ts';

/** A unit without tests leaves nothing. */
export const nowhere: ReportPlaces = { coverage: [], results: [] };

/** Label of the GitHub-hosted runner that has the tools of an ecosystem. */
export function defaultRunner(ecosystem: Ecosystem | 'none'): string {
  return ecosystem === 'xcode' || ecosystem === 'tuist' ? 'macos-latest' : 'ubuntu-latest';
}

/**
 * Where `actions/run-tests` leaves its reports, globs relative to the unit's folder. Each of them has to match, so what one of several
 * tools writes is one glob.
 */
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
