import {
  acceptLead,
  convertLead,
  declineLead,
  getInquiryStatus,
  getLead,
  listLeadHistory,
  listLeads,
  listMyInquiries,
  loseLead,
  sendInquiry,
  withdrawConsent,
  workLead,
} from '@headwater/core/demand';
import { mutation, query, router } from './trpc.ts';

export const demandRouter = router({
  acceptLead: mutation(acceptLead),
  convertLead: mutation(convertLead),
  declineLead: mutation(declineLead),
  getInquiryStatus: query(getInquiryStatus),
  getLead: query(getLead),
  listLeadHistory: query(listLeadHistory),
  listLeads: query(listLeads),
  listMyInquiries: query(listMyInquiries),
  loseLead: mutation(loseLead),
  sendInquiry: mutation(sendInquiry),
  withdrawConsent: mutation(withdrawConsent),
  workLead: mutation(workLead),
});
