/** A text in both languages of the platform. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** As much of JSON Schema as the requests of the API use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly default?: unknown;
  /** Keywords that the emulator does not look at. */
  readonly [keyword: string]: unknown;
}

/** One operation of the server. */
export interface RouteFact {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly query: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  readonly ifMatch?: string;
  /** A key needs one of them; absent: public. */
  readonly scopes?: readonly string[];
}

/** States with who must act, in how many working days, and what may come next. */
export type Machine = Readonly<
  Record<
    string,
    {
      readonly owner: string;
      readonly dueWorkingDays?: number;
      readonly noClock?: Bilingual;
      readonly to: readonly string[];
    }
  >
>;

/** A structured reason of a reviewer. */
export interface Reason {
  readonly title: Bilingual;
  readonly guidance: Bilingual;
  readonly rejects: boolean;
}
