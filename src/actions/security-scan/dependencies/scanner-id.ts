/** Id of this scanner, which its findings name as their tool. */
export const dependencyScanner = 'dependencies';
