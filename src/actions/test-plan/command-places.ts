import type { Ecosystem, ReportPlaces } from '../../engines/project/project.ts';
import { usualPlaces } from '../../engines/project/usual-places.ts';

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
