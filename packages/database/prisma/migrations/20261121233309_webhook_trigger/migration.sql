-- AlterTable
ALTER TABLE "webhook_delivery" ADD COLUMN     "trigger" TEXT NOT NULL DEFAULT 'schedule';

-- Each endpoint's due deliveries by one index probe, so that a dead endpoint's backlog is never walked for the others.
CREATE INDEX "webhook_delivery_due_by_endpoint" ON "webhook_delivery" ("endpoint_id", "next_attempt_at")
  WHERE "state" = 'pending';

-- The pull path reads in the order in which events left; ids alone may commit out of order.
CREATE INDEX "event_feed" ON "event" ("organization_id", "environment", "dispatched_at", "id")
  WHERE "dispatched_at" IS NOT NULL;

-- What the daily clean-up looks for.
CREATE INDEX "event_age" ON "event" ("occurred_at");
CREATE INDEX "webhook_delivery_age" ON "webhook_delivery" ("created_at");
