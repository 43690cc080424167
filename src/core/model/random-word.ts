/** 48 random bits as ten base-36 digits: a name that nobody else has or can guess. `random` is uniform in [0, 1). */
export function randomWord(random: () => number): string {
  return Math.floor(random() * 2 ** 48)
    .toString(36)
    .padStart(10, '0');
}
