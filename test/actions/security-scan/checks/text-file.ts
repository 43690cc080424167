export { textFile } from '../../../../src/actions/security-scan/files/text-file.ts';
