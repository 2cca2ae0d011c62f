-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "unsubscribe_url" TEXT;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "checklist_hidden_at" TIMESTAMPTZ(3),
ADD COLUMN     "digested_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "webhook_attempt" ADD COLUMN     "request_headers" JSONB,
ADD COLUMN     "response_headers" JSONB;

-- CreateTable
CREATE TABLE "notice_choice" (
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "email" BOOLEAN NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("user_id","kind")
);

-- CreateTable
CREATE TABLE "review_reading" (
    "case_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_reading_pkey" PRIMARY KEY ("case_id","user_id")
);

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reading" ADD CONSTRAINT "review_reading_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reading" ADD CONSTRAINT "review_reading_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The overview asks at every visit how many leads wait and which is due first.
CREATE INDEX "lead_waiting" ON "lead" ("organization_id", "environment", "respond_by") WHERE "state" = 'offered';
