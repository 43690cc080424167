/** One request on its way to one server. */
export interface TransportRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** Redirects come back as replies. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** Header fields by name, in any case. */
export interface ReplyHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
}

export interface ReplyBody extends AsyncIterable<Uint8Array> {
  /** Gives up what was not read yet. */
  cancel(): Promise<unknown>;
}

/** A reply as soon as its head is there. */
export interface TransportReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Decompressed. */
  readonly body: ReplyBody | null;
}

/** Sends one request: what a `fetch` does, as far as the HTTP client needs it. Rejects where no reply could be had. */
export type Transport = (url: URL, request: TransportRequest) => Promise<TransportReply>;
