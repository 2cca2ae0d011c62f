export { beatHeart } from './beat-heart.ts';
export { getOperations } from './get-operations.ts';
export { listFailedDeliveries } from './list-failed-deliveries.ts';
export { replayFailedDelivery } from './replay-failed-delivery.ts';
export { resendMail } from './resend-mail.ts';
