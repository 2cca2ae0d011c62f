export interface CrmRecord {
  leadId: string;
  company: string | null;
  contact: string | null;
  stage: string;
}

/** As much of a CRM as this needs; `upsert` goes by `leadId`. */
export interface Crm {
  upsert(record: CrmRecord): Promise<void>;
}
