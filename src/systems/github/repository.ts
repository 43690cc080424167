/** Which repository a call is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}
