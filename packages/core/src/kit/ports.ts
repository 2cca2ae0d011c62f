/** What use cases need from outside; adapters live in core/ports and are chosen in the api's main.ts. */
export interface FileStorage {
  put(file: { key: string; body: Uint8Array; mediaType: string }): Promise<void>;
  /** Null when nothing is stored under the key. */
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
}

export interface MailTransport {
  /** Throws when the server did not take it; the worker tries again. */
  send(mail: {
    to: string;
    subject: string;
    text: string;
    html: string;
    messageId: string;
    /** Where one click ends this kind of mail (RFC 8058); null when the mail is not optional. */
    unsubscribeUrl: string | null;
  }): Promise<void>;
}

export interface DnsResolver {
  /** TXT records of a name, each joined; empty when there are none. */
  txt(name: string): Promise<string[]>;
}

export interface OutboundRequest {
  url: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  timeoutMs: number;
  /** Bytes of the answer that are read; the rest is dropped. */
  maxBytes: number;
}

export interface OutboundAnswer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/** Calls an address a stranger gave us. Refuses private ranges after DNS resolution and follows no redirect. */
export interface OutboundHttp {
  fetch(request: OutboundRequest): Promise<OutboundAnswer>;
}

export interface Ports {
  storage: FileStorage;
  /** Null without SMTP settings: mails stay readable in the outbox page. */
  mail: MailTransport | null;
  dns: DnsResolver;
  http: OutboundHttp;
}
